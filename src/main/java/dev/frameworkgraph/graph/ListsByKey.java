package dev.frameworkgraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An index from a key to every value under it, in the order in which they were added. */
final class ListsByKey<T> {

    private final Map<String, List<T>> lists = new LinkedHashMap<>();

    void add(String key, T value) {
        lists.computeIfAbsent(key, unused -> new ArrayList<>()).add(value);
    }

    /** Nothing more is added: each list is put in order, equal ones staying as they are, and takes no more room than it needs. */
    void freeze(Comparator<T> order) {
        lists.replaceAll((key, values) -> values.stream().sorted(order).toList());
    }

    /** Nothing more is added: each list takes no more room than it needs. */
    void freeze() {
        lists.replaceAll((key, values) -> List.copyOf(values));
    }

    /** Empty for a key without values. */
    List<T> get(String key) {
        return Collections.unmodifiableList(lists.getOrDefault(key, List.of()));
    }
}
