package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.advice.UnknownName;
import dev.frameworkgraph.catalog.PathNode;
import dev.frameworkgraph.catalog.PathNodeType;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.graph.NeighbourhoodTruncation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the graph as two flat lists, for panels that draw one.
 *
 * @param reason null when nothing is missing
 */
record GraphView(
        List<GraphNode> nodes,
        List<GraphEdge> edges,
        List<UnknownName> unknownNames,
        boolean truncated,
        @Nullable NeighbourhoodTruncation reason) {

    /**
     * A node to draw.
     *
     * @param depth steps from the nearest root
     * @param node what it stands for
     */
    record GraphNode(String id, String title, String subtitle, PathNodeType kind, int depth, PathNode node) {}

    /**
     * An edge to draw.
     *
     * @param source id of a node that is there
     * @param target id of a node that is there
     * @param kind null for a claim
     * @param level null for a relationship
     */
    record GraphEdge(
            String id,
            String source,
            String target,
            @Nullable RelationshipKind kind,
            @Nullable SupportLevel level,
            String label,
            boolean derived) {}

    GraphView {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        unknownNames = List.copyOf(unknownNames);
    }
}
