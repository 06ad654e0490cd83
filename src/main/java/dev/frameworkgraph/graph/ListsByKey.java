package dev.frameworkgraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** An index from a key to every value under it, in the order in which they were added. */
final class ListsByKey<T> {

    private final Map<String, List<T>> lists = new LinkedHashMap<>();

    void add(String key, T value) {
        lists.computeIfAbsent(key, unused -> new ArrayList<>()).add(value);
    }

    void forEach(BiConsumer<String, List<T>> action) {
        lists.forEach(action);
    }

    /** Empty for a key without values. */
    List<T> get(String key) {
        return Collections.unmodifiableList(lists.getOrDefault(key, List.of()));
    }
}
