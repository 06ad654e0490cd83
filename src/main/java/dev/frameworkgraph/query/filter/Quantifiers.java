package dev.frameworkgraph.query.filter;

import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on all items of a list together.
 *
 * @param <W> the filter of one item
 */
public record Quantifiers<W>(
        @Nullable W some, @Nullable W every, @Nullable W none) {

    <T> boolean accept(List<T> items, BiPredicate<W, T> accepts) {
        return (some == null || items.stream().anyMatch(item -> accepts.test(some, item)))
                && (every == null || items.stream().allMatch(item -> accepts.test(every, item)))
                && (none == null || items.stream().noneMatch(item -> accepts.test(none, item)));
    }
}
