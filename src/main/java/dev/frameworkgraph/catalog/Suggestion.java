package dev.frameworkgraph.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody may have meant: the known words with the fewest edits from the one written. */
public final class Suggestion {

    private static final int MAX_MEASURED = 24;
    private static final int MAX_SUGGESTED = 3;

    private record Candidate(String word, int edits) {}

    private Suggestion() {}

    /** {@code Did you mean "x"?}, or the other advice when no known word is near (a third of its letters, at least one edit). */
    public static String or(String written, Collection<String> known, String otherwise) {
        List<String> nearest = nearest(written, known);
        return nearest.isEmpty() ? otherwise : "Did you mean \"" + nearest.get(0) + "\"?";
    }

    /** At most three known words that differ in a third of the letters or less, nearest first. */
    public static List<String> nearest(String written, Collection<String> known) {
        String lowerCase = written.toLowerCase(Locale.ROOT);
        int bound = Math.max(1, Math.min(written.length(), MAX_MEASURED) / 3) + 1;
        List<Candidate> near = new ArrayList<>();
        long letters = letters(lowerCase);
        for (String word : known) {
            String other = word.toLowerCase(Locale.ROOT);
            boolean mayBeNear = Math.abs(lowerCase.length() - other.length()) < bound
                    && Long.bitCount(letters & ~letters(other)) < bound;
            int edits = mayBeNear ? edits(lowerCase, other) : bound;
            if (edits < bound) {
                near.add(new Candidate(word, edits));
            }
        }
        near.sort(Comparator.comparingInt(Candidate::edits));
        return near.stream()
                .map(Candidate::word)
                .distinct()
                .limit(MAX_SUGGESTED)
                .toList();
    }

    /** A bit for every letter in it, some of which share one: a letter that another word lacks takes an edit at least. */
    private static long letters(String word) {
        long letters = 0;
        for (int index = 0; index < word.length(); index++) {
            letters |= 1L << word.charAt(index);
        }
        return letters;
    }

    /** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
    private static int edits(String from, String to) {
        int[][] distance = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : step(distance, from, to, i, j);
            }
        }
        return distance[from.length()][to.length()];
    }

    private static int step(int[][] distance, String from, String to, int i, int j) {
        int replace = distance[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, distance[i - 2][j - 2] + 1) : best;
    }
}
