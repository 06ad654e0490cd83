package dev.frameworkgraph.graph;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Splits text into the words that search compares: lower case, without accents, letters and digits only. */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    private Words() {}

    static List<String> of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        List<String> words = new ArrayList<>();
        for (String word : SEPARATORS.split(plain.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether one letter inserted, deleted, replaced or swapped with its neighbour turns one word into the other. */
    static boolean differByOneTypo(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int start = 0;
        while (start < shorter.length() && longer.charAt(start) == shorter.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter.length() - start
                && longer.charAt(longer.length() - 1 - end) == shorter.charAt(shorter.length() - 1 - end)) {
            end++;
        }
        int differing = longer.length() - start - end;
        boolean swapped = differing == 2
                && longer.length() == shorter.length()
                && longer.charAt(start) == shorter.charAt(start + 1)
                && longer.charAt(start + 1) == shorter.charAt(start);
        return differing <= 1 || swapped;
    }
}
