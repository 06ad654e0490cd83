package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.advice.diff.CatalogDiffs;
import dev.frameworkgraph.query.binding.TypeFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolvers of {@code Subscription} and of its events. */
final class SubscriptionFields {

    /**
     * The source of one event.
     *
     * @param previous the revision of the event before; null for the first
     */
    record Event(@Nullable String previous) {}

    record CatalogChange(@Nullable String previous, CatalogInfo catalog) {}

    private final CatalogDiffs diffs;
    private final CatalogInfo catalog;

    SubscriptionFields(CatalogDiffs diffs, CatalogInfo catalog) {
        this.diffs = diffs;
        this.catalog = catalog;
    }

    List<TypeFields<?>> fields() {
        return List.of(
                TypeFields.of("Subscription", Event.class)
                        .field("catalogChanged", event -> new CatalogChange(event.previous(), catalog)),
                TypeFields.of(CatalogChange.class)
                        .field(
                                "diff",
                                change -> change.previous() == null ? null : diffs.between(change.previous(), null)));
    }
}
