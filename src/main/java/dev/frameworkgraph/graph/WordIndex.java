package dev.frameworkgraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Words in order, and again in order of their letters from the last to the first.
 *
 * <pre>
 * words      0 → flask, 1 → login, 2 → plugin
 * backwards  0 → ksalf, 1 → nigol (login), 2 → nigulp (plugin)
 * </pre>
 */
final class WordIndex {

    private final List<String> words;
    private final List<Postings> postings;
    private final List<String> backwards;

    /** Positions in {@link #words}, by position in {@link #backwards}. */
    private final int[] positions;

    /** @param postingsByWord in order of the words */
    WordIndex(Map<String, Postings> postingsByWord) {
        this.words = List.copyOf(postingsByWord.keySet());
        this.postings = List.copyOf(postingsByWord.values());
        List<String> reversed =
                new ArrayList<>(words.stream().map(WordIndex::reversed).toList());
        this.positions = IntStream.range(0, words.size())
                .boxed()
                .sorted(Comparator.comparing(reversed::get))
                .mapToInt(position -> position)
                .toArray();
        reversed.sort(Comparator.naturalOrder());
        this.backwards = List.copyOf(reversed);
    }

    private static String reversed(String word) {
        return new StringBuilder(word).reverse().toString();
    }

    Postings postings(int position) {
        return postings.get(position);
    }

    boolean is(int position, String word) {
        return words.get(position).equals(word);
    }

    boolean startsWith(int position, String beginning) {
        return words.get(position).startsWith(beginning);
    }

    IntStream startingWith(String beginning) {
        return range(words, beginning);
    }

    /**
     * The words that {@link Words#differByOneTypo} finds, and the word itself where it is there, each once. A typo is in either half, so
     * that only words with the same beginning or the same end are looked at.
     */
    IntStream oneTypoFrom(String word) {
        int half = word.length() / 2;
        String beginning = word.substring(0, half);
        String end = reversed(word.substring(half + 1));
        IntStream sameEnd = range(backwards, end)
                .map(position -> positions[position])
                .filter(position -> !startsWith(position, beginning));
        return IntStream.concat(startingWith(beginning), sameEnd)
                .filter(position -> Words.differByOneTypo(word, words.get(position)));
    }

    /** Positions of the sorted texts that begin so. */
    private static IntStream range(List<String> sorted, String beginning) {
        int first = position(sorted, beginning);
        return IntStream.range(first, sorted.size())
                .takeWhile(position -> sorted.get(position).startsWith(beginning));
    }

    /** The first that does not come before the text. */
    private static int position(List<String> sorted, String text) {
        int found = Collections.binarySearch(sorted, text);
        return found < 0 ? -found - 1 : found;
    }
}
