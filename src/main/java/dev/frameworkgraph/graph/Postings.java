package dev.frameworkgraph.graph;

import java.util.Arrays;

/** Where one word stands: items in the order in which they were added, each with the fields that have the word as bits. */
final class Postings {

    private int[] items = new int[1];
    private byte[] fields = new byte[1];
    private int size;

    /** @param item the one added last, or one after it */
    void add(int item, SearchField field) {
        if (size == 0 || items[size - 1] != item) {
            grow();
            items[size] = item;
            size++;
        }
        fields[size - 1] |= (byte) field.bit();
    }

    private void grow() {
        if (size == items.length) {
            items = Arrays.copyOf(items, size + size / 2 + 1);
            fields = Arrays.copyOf(fields, items.length);
        }
    }

    int size() {
        return size;
    }

    int item(int index) {
        return items[index];
    }

    byte fields(int index) {
        return fields[index];
    }
}
