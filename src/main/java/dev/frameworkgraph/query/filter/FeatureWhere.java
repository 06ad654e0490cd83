package dev.frameworkgraph.query.filter;

import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filter of features. */
public record FeatureWhere(
        @Nullable List<FeatureWhere> and,
        @Nullable List<FeatureWhere> or,
        @Nullable FeatureWhere not,
        @Nullable StringFilter key,
        @Nullable StringFilter name,
        @Nullable StringFilter category,
        @Nullable EnumFilter<FrameworkKind> appliesTo)
        implements Where<Feature, FeatureWhere> {

    @Override
    public boolean acceptsOwn(Feature feature, FrameworkGraph graph) {
        return (key == null || key.accepts(feature.key()))
                && (name == null || name.accepts(feature.name()))
                && (category == null || category.accepts(feature.category()))
                && (appliesTo == null || appliesTo.acceptsAny(feature.appliesTo()));
    }

    /** The same filter without its condition on the category, for counting by category. */
    public FeatureWhere withoutCategory() {
        return new FeatureWhere(and, or, not, key, name, null, appliesTo);
    }

    /** The same filter without its condition on the kinds, for counting by kind. */
    public FeatureWhere withoutAppliesTo() {
        return new FeatureWhere(and, or, not, key, name, category, null);
    }
}
