package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.binding.TypeFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolvers of {@code FeatureSupport}. */
final class FeatureSupportFields {

    private final FrameworkGraph graph;

    FeatureSupportFields(FrameworkGraph graph) {
        this.graph = graph;
    }

    TypeFields<FeatureSupport> fields() {
        return TypeFields.of(FeatureSupport.class)
                .field("id", NodeIds::of)
                .field("framework", this::framework)
                .field("feature", this::feature)
                .field("inheritedFrom", this::inheritedFrom)
                .field("via", this::via);
    }

    private Framework framework(FeatureSupport claim) {
        return graph.getFramework(claim.framework());
    }

    private Feature feature(FeatureSupport claim) {
        return graph.getFeature(claim.feature());
    }

    private @Nullable Framework inheritedFrom(FeatureSupport claim) {
        return claim.inheritedFrom() == null ? null : graph.getFramework(claim.inheritedFrom());
    }

    private List<Framework> via(FeatureSupport claim) {
        return claim.via().stream().map(graph::getFramework).toList();
    }
}
