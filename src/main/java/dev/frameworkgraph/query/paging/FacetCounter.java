package dev.frameworkgraph.query.paging;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts items by the values of one property. */
public final class FacetCounter {

    private FacetCounter() {}

    /**
     * Most frequent values first, then by value.
     *
     * @param values of one item; an item without any is not counted
     * @param label of a value, for people
     */
    public static <T> Facet count(
            String name, List<T> items, Function<T, List<String>> values, Function<String, String> label) {
        Map<String, Integer> countsByValue = new TreeMap<>();
        for (T item : items) {
            values.apply(item).stream().distinct().forEach(value -> countsByValue.merge(value, 1, Integer::sum));
        }
        List<FacetBucket> buckets = countsByValue.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new FacetBucket(entry.getKey(), label.apply(entry.getKey()), entry.getValue()))
                .toList();
        return new Facet(name, buckets);
    }
}
