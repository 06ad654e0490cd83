package dev.frameworkgraph.query.paging;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        Map<String, Integer> countsByValue = new HashMap<>();
        for (T item : items) {
            List<String> ofItem = values.apply(item);
            Collection<String> distinct = ofItem.size() < 2 ? ofItem : new HashSet<>(ofItem);
            distinct.forEach(value -> countsByValue.merge(value, 1, Integer::sum));
        }
        List<FacetBucket> buckets = countsByValue.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new FacetBucket(entry.getKey(), label.apply(entry.getKey()), entry.getValue()))
                .toList();
        return new Facet(name, buckets);
    }
}
