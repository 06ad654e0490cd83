package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.binding.TypeFields;
import org.jspecify.annotations.Nullable;

/** Resolvers of {@code Relationship}. */
final class RelationshipFields {

    private final FrameworkGraph graph;

    RelationshipFields(FrameworkGraph graph) {
        this.graph = graph;
    }

    TypeFields<Relationship> fields() {
        return TypeFields.of(Relationship.class)
                .field("id", NodeIds::of)
                .field("source", this::source)
                .field("target", graph::target)
                .field("label", edge -> edge.kind().label())
                .field("inverseLabel", edge -> edge.kind().inverseLabel())
                .field("providedBy", this::providedBy)
                .field("derived", Relationship::derived);
    }

    private Framework source(Relationship edge) {
        return graph.getFramework(edge.source());
    }

    private @Nullable Framework providedBy(Relationship edge) {
        return edge.providedBy() == null ? null : graph.getFramework(edge.providedBy());
    }
}
