package dev.frameworkgraph.query.paging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A total order of items by criteria, the first counting most; the last must tell any two items apart.
 *
 * @param <T> what is ordered
 */
public final class Ordering<T> {

    /**
     * One criterion; what has no key comes last in either direction.
     *
     * @param name part of every cursor, so that a cursor of another order is recognised
     * @param key a String, Integer, Double, LocalDate or Version
     */
    public record Criterion<T>(String name, Function<T, @Nullable Comparable<?>> key, boolean descending) {}

    private final List<Criterion<T>> criteria;

    private Ordering(List<Criterion<T>> criteria) {
        this.criteria = List.copyOf(criteria);
    }

    /** A criterion that stands there again decides nothing more and is left out, which keeps cursors short. */
    public static <T> Ordering<T> of(List<Criterion<T>> criteria) {
        Map<String, Criterion<T>> byName = new LinkedHashMap<>();
        criteria.forEach(criterion -> byName.putIfAbsent(criterion.name(), criterion));
        return new Ordering<>(List.copyOf(byName.values()));
    }

    /** Names and directions of the criteria. */
    String signature() {
        StringBuilder signature = new StringBuilder();
        criteria.forEach(criterion ->
                signature.append(criterion.descending() ? '-' : '+').append(criterion.name()));
        return signature.toString();
    }

    List<@Nullable Comparable<?>> keys(T item) {
        List<@Nullable Comparable<?>> keys = new ArrayList<>(criteria.size());
        criteria.forEach(criterion -> keys.add(criterion.key().apply(item)));
        return keys;
    }

    /** Compares keys that {@link #keys} gave, or that a cursor carried. */
    int compareKeys(List<@Nullable Comparable<?>> one, List<@Nullable Comparable<?>> other) {
        for (int index = 0; index < criteria.size(); index++) {
            int difference = compare(
                    one.get(index), other.get(index), criteria.get(index).descending());
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    @SuppressWarnings("unchecked") // keys of one criterion have one type; a cursor's keys are checked when it is read
    private static int compare(@Nullable Comparable<?> one, @Nullable Comparable<?> other, boolean descending) {
        if (one == null || other == null) {
            return Boolean.compare(one == null, other == null);
        }
        int difference = ((Comparable<Object>) one).compareTo(other);
        return descending ? -difference : difference;
    }

    /** Looks at no further criterion than it needs to tell the two apart. */
    private int compareItems(T one, T other, int from) {
        for (Criterion<T> criterion : criteria.subList(from, criteria.size())) {
            int difference = compare(criterion.key().apply(one), criterion.key().apply(other), criterion.descending());
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    /** The items in order, in one pass where they are already; the key that counts most is asked for once of each. */
    public List<T> sort(List<T> items) {
        if (isSorted(items)) {
            return items;
        }
        record Keyed<T>(T item, @Nullable Comparable<?> key) {}
        Criterion<T> first = criteria.get(0);
        List<Keyed<T>> keyed = new ArrayList<>(items.size());
        items.forEach(item -> keyed.add(new Keyed<>(item, first.key().apply(item))));
        keyed.sort((one, other) -> {
            int difference = compare(one.key(), other.key(), first.descending());
            return difference == 0 ? compareItems(one.item(), other.item(), 1) : difference;
        });
        List<T> sorted = new ArrayList<>(keyed.size());
        keyed.forEach(entry -> sorted.add(entry.item()));
        return sorted;
    }

    private boolean isSorted(List<T> items) {
        for (int index = 1; index < items.size(); index++) {
            if (compareItems(items.get(index - 1), items.get(index), 0) > 0) {
                return false;
            }
        }
        return true;
    }
}
