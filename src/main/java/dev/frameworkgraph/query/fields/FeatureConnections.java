package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.filter.FeatureWhere;
import dev.frameworkgraph.query.filter.Where;
import dev.frameworkgraph.query.paging.Connection;
import dev.frameworkgraph.query.paging.Facet;
import dev.frameworkgraph.query.paging.FacetCounter;
import dev.frameworkgraph.query.paging.Ordering;
import dev.frameworkgraph.query.paging.Ordering.Criterion;
import dev.frameworkgraph.query.paging.PageArguments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pages of features, in order of the taxonomy. */
final class FeatureConnections {

    /** Properties that features can be counted by. */
    enum FeatureFacet {
        CATEGORY,
        APPLIES_TO
    }

    private final FrameworkGraph graph;
    private final int maximum;
    private final Ordering<Feature> ordering;

    FeatureConnections(FrameworkGraph graph, int maximum) {
        this.graph = graph;
        this.maximum = maximum;
        Map<String, Integer> positionsByKey = new HashMap<>();
        graph.features().forEach(feature -> positionsByKey.put(feature.key(), positionsByKey.size()));
        this.ordering =
                Ordering.of(List.of(new Criterion<>("taxonomy", feature -> positionsByKey.get(feature.key()), false)));
    }

    Connection<Feature> page(@Nullable FeatureWhere where, PageArguments page) {
        return Connection.page(
                ordering.sort(filter(where)), ordering, page, maximum, by -> facet((FeatureFacet) by, where));
    }

    private List<Feature> filter(@Nullable FeatureWhere where) {
        return graph.features().stream()
                .filter(feature -> Where.passes(where, feature, graph))
                .toList();
    }

    private Facet facet(FeatureFacet by, @Nullable FeatureWhere where) {
        return switch (by) {
            case CATEGORY ->
                FacetCounter.count(
                        "category",
                        filter(where == null ? null : where.withoutCategory()),
                        feature -> List.of(feature.category()),
                        key -> graph.getCategory(key).name());
            case APPLIES_TO ->
                FacetCounter.count(
                        "appliesTo",
                        filter(where == null ? null : where.withoutAppliesTo()),
                        feature -> feature.appliesTo().stream()
                                .map(FrameworkKind::name)
                                .toList(),
                        Labels::ofConstant);
        };
    }
}
