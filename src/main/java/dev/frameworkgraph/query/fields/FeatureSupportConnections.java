package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.catalog.Confidence;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.filter.FeatureSupportWhere;
import dev.frameworkgraph.query.filter.Where;
import dev.frameworkgraph.query.paging.Connection;
import dev.frameworkgraph.query.paging.Facet;
import dev.frameworkgraph.query.paging.FacetCounter;
import dev.frameworkgraph.query.paging.Ordering;
import dev.frameworkgraph.query.paging.Ordering.Criterion;
import dev.frameworkgraph.query.paging.PageArguments;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pages of claims. */
final class FeatureSupportConnections {

    /** Properties that claims can be counted by. */
    enum FeatureSupportFacet {
        LEVEL,
        CATEGORY,
        CONFIDENCE
    }

    /** What claims can be ordered by. */
    enum FeatureSupportOrderField {
        TAXONOMY,
        LEVEL,
        FRAMEWORK,
        VERIFIED_ON
    }

    record FeatureSupportOrder(FeatureSupportOrderField field, OrderDirection direction) {}

    private static final List<SupportLevel> LEVELS = List.of(SupportLevel.values());

    private final FrameworkGraph graph;
    private final int maximum;
    private final Map<String, Integer> positionsByFeature = new HashMap<>();

    FeatureSupportConnections(FrameworkGraph graph, int maximum) {
        this.graph = graph;
        this.maximum = maximum;
        graph.features().forEach(feature -> positionsByFeature.put(feature.key(), positionsByFeature.size()));
    }

    /** @param claims by feature in order of the taxonomy, or of one feature by framework */
    Connection<FeatureSupport> page(
            List<FeatureSupport> claims,
            @Nullable FeatureSupportWhere where,
            @Nullable List<FeatureSupportOrder> orderBy,
            PageArguments page) {
        Ordering<FeatureSupport> ordering = ordering(orderBy);
        List<FeatureSupport> matches = filter(claims, where);
        List<FeatureSupport> sorted = orderBy == null || orderBy.isEmpty() ? matches : ordering.sort(matches);
        return Connection.page(sorted, ordering, page, maximum, by -> facet(claims, where, by));
    }

    private List<FeatureSupport> filter(List<FeatureSupport> claims, @Nullable FeatureSupportWhere where) {
        if (where == null) {
            return claims;
        }
        return claims.stream()
                .filter(claim -> Where.passes(where, claim, graph))
                .toList();
    }

    private Ordering<FeatureSupport> ordering(@Nullable List<FeatureSupportOrder> orderBy) {
        List<Criterion<FeatureSupport>> criteria = new ArrayList<>();
        if (orderBy != null) {
            orderBy.forEach(order -> criteria.add(new Criterion<>(
                    order.field().name(), key(order.field()), order.direction() == OrderDirection.DESC)));
        }
        criteria.add(new Criterion<>("taxonomy", key(FeatureSupportOrderField.TAXONOMY), false));
        criteria.add(new Criterion<>("slug", FeatureSupport::framework, false));
        return Ordering.of(criteria);
    }

    private Function<FeatureSupport, @Nullable Comparable<?>> key(FeatureSupportOrderField field) {
        return switch (field) {
            case TAXONOMY -> claim -> positionsByFeature.get(claim.feature());
            case LEVEL -> claim -> LEVELS.indexOf(claim.level());
            case FRAMEWORK -> FeatureSupport::framework;
            case VERIFIED_ON -> FeatureSupport::verifiedOn;
        };
    }

    private Facet facet(List<FeatureSupport> claims, @Nullable FeatureSupportWhere where, Enum<?> by) {
        return switch ((FeatureSupportFacet) by) {
            case LEVEL ->
                FacetCounter.count(
                        "level",
                        filter(claims, where == null ? null : where.withoutLevel()),
                        claim -> List.of(claim.level().name()),
                        Labels::ofConstant);
            case CATEGORY ->
                FacetCounter.count(
                        "category",
                        filter(claims, where == null ? null : where.withoutCategory()),
                        claim -> List.of(graph.getFeature(claim.feature()).category()),
                        key -> graph.getCategory(key).name());
            case CONFIDENCE ->
                FacetCounter.count(
                        "confidence",
                        filter(claims, where == null ? null : where.withoutConfidence()),
                        claim -> names(claim.confidence()),
                        Labels::ofConstant);
        };
    }

    private static List<String> names(@Nullable Confidence confidence) {
        return confidence == null ? List.of() : List.of(confidence.name());
    }
}
