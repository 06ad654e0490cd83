package dev.frameworkgraph.query.filter;

import dev.frameworkgraph.catalog.Completeness;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.error.ErrorCode;
import dev.frameworkgraph.query.error.QueryException;

/**
 * A feature that a framework must support.
 *
 * @param minLevel the weakest level that will do
 */
public record SupportedFeature(String feature, SupportLevel minLevel, boolean allowPartial) {

    boolean accepts(Framework framework, FrameworkGraph graph) {
        if (minLevel.compareTo(SupportLevel.THIRD_PARTY) > 0) {
            throw QueryException.of(
                    ErrorCode.BAD_USER_INPUT,
                    "minLevel must be BUILT_IN, OFFICIAL_EXTENSION or THIRD_PARTY, not " + minLevel);
        }
        FeatureSupport support = graph.support(framework, FeatureKeys.get(feature, graph));
        return support.level().compareTo(minLevel) <= 0
                && (allowPartial || support.completeness() != Completeness.PARTIAL);
    }
}
