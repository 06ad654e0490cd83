package dev.frameworkgraph.advice.diff;

import dev.frameworkgraph.advice.ChangeKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One thing in two catalogs; one side is null where it was added or removed, never both. */
record Pair<T>(@Nullable T before, @Nullable T after) {

    /** The later state, or the earlier one of what was removed. */
    T any() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    ChangeKind kind() {
        if (before == null) {
            return ChangeKind.ADDED;
        }
        return after == null ? ChangeKind.REMOVED : ChangeKind.CHANGED;
    }

    /** Pairs what has the same key; every item of either list is in exactly one pair. */
    static <T> List<Pair<T>> match(List<T> before, List<T> after, Function<T, ?> key) {
        return match(before, after, List.of(key));
    }

    /** Pairs what has the same first key, then of what is left what has the same second one, and so on; linear in each. */
    static <T> List<Pair<T>> match(List<T> before, List<T> after, List<Function<T, ?>> keys) {
        List<Pair<T>> pairs = new ArrayList<>();
        List<T> unmatchedBefore = before;
        List<T> unmatchedAfter = after;
        for (Function<T, ?> key : keys) {
            Map<Object, Deque<T>> beforeByKey = byKey(unmatchedBefore, key);
            List<T> added = new ArrayList<>();
            for (T item : unmatchedAfter) {
                Deque<T> candidates = beforeByKey.get(key.apply(item));
                if (candidates == null || candidates.isEmpty()) {
                    added.add(item);
                } else {
                    pairs.add(new Pair<>(candidates.removeFirst(), item));
                }
            }
            unmatchedAfter = added;
            unmatchedBefore =
                    beforeByKey.values().stream().flatMap(Deque::stream).toList();
        }
        unmatchedBefore.forEach(item -> pairs.add(new Pair<>(item, null)));
        unmatchedAfter.forEach(item -> pairs.add(new Pair<>(null, item)));
        return pairs;
    }

    /** In the order of the list within a key, and by first appearance of the keys. */
    private static <T> Map<Object, Deque<T>> byKey(List<T> items, Function<T, ?> key) {
        Map<Object, Deque<T>> itemsByKey = new LinkedHashMap<>();
        items.forEach(item -> itemsByKey
                .computeIfAbsent(key.apply(item), any -> new ArrayDeque<>(1))
                .addLast(item));
        return itemsByKey;
    }
}
