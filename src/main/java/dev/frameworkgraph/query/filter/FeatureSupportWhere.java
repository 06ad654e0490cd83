package dev.frameworkgraph.query.filter;

import dev.frameworkgraph.catalog.Completeness;
import dev.frameworkgraph.catalog.Confidence;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filter of claims. */
public record FeatureSupportWhere(
        @Nullable List<FeatureSupportWhere> and,
        @Nullable List<FeatureSupportWhere> or,
        @Nullable FeatureSupportWhere not,
        @Nullable StringFilter feature,
        @Nullable StringFilter category,
        @Nullable StringFilter framework,
        @Nullable EnumFilter<FrameworkKind> frameworkKind,
        @Nullable EnumFilter<SupportLevel> level,
        @Nullable EnumFilter<Completeness> completeness,
        @Nullable EnumFilter<Confidence> confidence,
        @Nullable Boolean stale,
        @Nullable StringFilter via,
        @Nullable StringFilter inheritedFrom,
        @Nullable DateFilter verifiedOn)
        implements Where<FeatureSupport, FeatureSupportWhere> {

    @Override
    public boolean acceptsOwn(FeatureSupport claim, FrameworkGraph graph) {
        return (feature == null || feature.accepts(claim.feature()))
                && (category == null
                        || category.accepts(graph.getFeature(claim.feature()).category()))
                && (framework == null || framework.accepts(claim.framework()))
                && (frameworkKind == null
                        || frameworkKind.accepts(
                                graph.getFramework(claim.framework()).kind()))
                && (level == null || level.accepts(claim.level()))
                && (completeness == null || completeness.accepts(claim.completeness()))
                && (confidence == null || confidence.accepts(claim.confidence()))
                && (stale == null || stale == claim.stale())
                && (via == null || via.acceptsAny(claim.via()))
                && (inheritedFrom == null || inheritedFrom.acceptsOptional(claim.inheritedFrom()))
                && (verifiedOn == null || verifiedOn.accepts(claim.verifiedOn()));
    }

    /** The same filter without its condition on the level, for counting by level. */
    public FeatureSupportWhere withoutLevel() {
        return copy(category, null, confidence);
    }

    /** The same filter without its condition on the category, for counting by category. */
    public FeatureSupportWhere withoutCategory() {
        return copy(null, level, confidence);
    }

    /** The same filter without its condition on the confidence, for counting by confidence. */
    public FeatureSupportWhere withoutConfidence() {
        return copy(category, level, null);
    }

    private FeatureSupportWhere copy(
            @Nullable StringFilter newCategory,
            @Nullable EnumFilter<SupportLevel> newLevel,
            @Nullable EnumFilter<Confidence> newConfidence) {
        return new FeatureSupportWhere(
                and,
                or,
                not,
                feature,
                newCategory,
                framework,
                frameworkKind,
                newLevel,
                completeness,
                newConfidence,
                stale,
                via,
                inheritedFrom,
                verifiedOn);
    }
}
