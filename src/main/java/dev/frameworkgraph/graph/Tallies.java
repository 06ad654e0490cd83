package dev.frameworkgraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How well each item matches what is searched so far. */
final class Tallies {

    private static final SearchField[] FIELDS = SearchField.values();

    /** By item; 0 where nothing matches. */
    private final double[] scores;

    /** By item; the fields that match as bits. */
    private final byte[] fields;

    private int[] items = new int[16];
    private int size;

    /** @param count of all items, matching or not */
    Tallies(int count) {
        this.scores = new double[count];
        this.fields = new byte[count];
    }

    /** The best hit of an item counts, and all its fields. */
    void add(Postings postings, double closeness) {
        for (int index = 0; index < postings.size(); index++) {
            int item = postings.item(index);
            byte found = postings.fields(index);
            if (scores[item] == 0) {
                append(item);
            }
            double weight = FIELDS[Integer.numberOfTrailingZeros(found)].weight();
            scores[item] = Math.max(scores[item], weight * closeness);
            fields[item] |= found;
        }
    }

    private void append(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size] = item;
        size++;
    }

    /** What matches both, with the sum of the scores. */
    Tallies and(Tallies other) {
        Tallies both = new Tallies(scores.length);
        for (int item : items()) {
            if (other.scores[item] != 0) {
                both.append(item);
                both.scores[item] = scores[item] + other.scores[item];
                both.fields[item] = (byte) (fields[item] | other.fields[item]);
            }
        }
        return both;
    }

    int[] items() {
        return Arrays.copyOf(items, size);
    }

    double score(int item) {
        return scores[item];
    }

    /** Most telling first. */
    List<SearchField> fields(int item) {
        List<SearchField> found = new ArrayList<>();
        for (SearchField field : FIELDS) {
            if ((fields[item] & field.bit()) != 0) {
                found.add(field);
            }
        }
        return found;
    }
}
