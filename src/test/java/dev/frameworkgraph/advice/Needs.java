package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.StandardRole;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.graph.FrameworkGraph;
import org.jspecify.annotations.Nullable;

/** Needs by the names that a graph has for what is needed. */
public record Needs(FrameworkGraph graph) {

    /** A feature at any level and to any extent. */
    public FeatureNeed feature(String key) {
        return feature(key, SupportLevel.THIRD_PARTY, true);
    }

    public FeatureNeed feature(String key, SupportLevel minLevel, boolean allowPartial) {
        return new FeatureNeed(graph.getFeature(key), minLevel, allowPartial);
    }

    public StandardNeed standard(String slug, @Nullable StandardRole role) {
        return new StandardNeed(graph.getStandard(slug), role);
    }

    public DatastoreNeed datastore(String slug) {
        return new DatastoreNeed(graph.getDatastore(slug));
    }

    public RuntimeNeed runtime(String slug) {
        return new RuntimeNeed(graph.findRuntime(slug).orElseThrow());
    }
}
