package dev.frameworkgraph.catalog.loading;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what an author may have meant: the known word with the fewest edits from the one written. */
final class Suggestion {

    private Suggestion() {}

    /** {@code Did you mean "x"?}, or the other advice when no known word is near (a third of its letters, at least one edit). */
    static String or(String written, Collection<String> known, String otherwise) {
        String nearest = nearest(written, known);
        return nearest == null ? otherwise : "Did you mean \"" + nearest + "\"?";
    }

    private static @Nullable String nearest(String written, Collection<String> known) {
        String lowerCase = written.toLowerCase(Locale.ROOT);
        String nearest = null;
        int fewest = Math.max(1, Math.min(written.length(), 24) / 3) + 1;
        for (String word : known) {
            int edits = edits(lowerCase, word.toLowerCase(Locale.ROOT), fewest);
            if (edits < fewest) {
                fewest = edits;
                nearest = word;
            }
        }
        return nearest;
    }

    /** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment); {@code bound} when there are that many. */
    private static int edits(String from, String to, int bound) {
        if (Math.abs(from.length() - to.length()) >= bound) {
            return bound;
        }
        int[][] distance = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : step(distance, from, to, i, j);
            }
        }
        return Math.min(bound, distance[from.length()][to.length()]);
    }

    private static int step(int[][] distance, String from, String to, int i, int j) {
        int replace = distance[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, distance[i - 2][j - 2] + 1) : best;
    }
}
