package dev.frameworkgraph.query.filter;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.graph.Direction;
import dev.frameworkgraph.graph.FrameworkGraph;
import org.jspecify.annotations.Nullable;

/** An edge that a framework must have, seen from it. */
public record RelatedTo(
        @Nullable RelationshipKind kind,
        Direction direction,
        @Nullable String slug) {

    boolean accepts(Framework framework, FrameworkGraph graph) {
        return graph.listRelationships(framework, direction).stream().anyMatch(edge -> accepts(edge, framework));
    }

    private boolean accepts(Relationship edge, Framework framework) {
        String otherEnd = edge.source().equals(framework.slug()) ? edge.target() : edge.source();
        return (kind == null || kind == edge.kind()) && (slug == null || slug.equals(otherEnd));
    }
}
