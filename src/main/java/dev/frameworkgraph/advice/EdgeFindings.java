package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.List;
import java.util.function.Predicate;

/**
 * Findings on needs that an edge meets. Edges of one kind are recorded together: a framework that has some, but not the one needed, does
 * without it, and one that has none may not have been looked at. A component has the edges of its parent beside its own.
 */
final class EdgeFindings {

    private EdgeFindings() {}

    static Finding of(
            Framework framework,
            RelationshipKind kind,
            String target,
            String label,
            Predicate<Relationship> accepts,
            FrameworkGraph graph) {
        List<Relationship> ofKind = edges(framework, kind, graph);
        List<Relationship> matches = ofKind.stream()
                .filter(edge -> edge.target().equals(target) && accepts.test(edge))
                .toList();
        if (!matches.isEmpty()) {
            return Finding.met(matches, "It " + kind.label() + " " + label + derivation(matches.get(0)));
        }
        return ofKind.isEmpty()
                ? Finding.unknown("Nothing is recorded about what it " + kind.label() + ".")
                : Finding.unmet("Not among what it " + kind.label() + ".");
    }

    private static String derivation(Relationship edge) {
        return edge.derived() && edge.note() != null ? ": " + edge.note() : ".";
    }

    private static List<Relationship> edges(Framework framework, RelationshipKind kind, FrameworkGraph graph) {
        List<Relationship> own = graph.listOutgoing(framework, kind);
        return own.isEmpty() && framework.parent() != null
                ? edges(graph.getFramework(framework.parent()), kind, graph)
                : own;
    }
}
