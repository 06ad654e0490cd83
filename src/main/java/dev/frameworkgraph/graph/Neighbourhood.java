package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.Node;
import dev.frameworkgraph.catalog.PathNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds some nodes of the graph.
 *
 * @param nodes nearest to a root first
 * @param edges every one that joins two of the nodes, each once; by source in the order of the nodes, then most specific first
 * @param truncation null when it is whole
 */
public record Neighbourhood(
        List<Member> nodes, List<Edge> edges, @Nullable NeighbourhoodTruncation truncation) {

    /**
     * A node.
     *
     * @param depth steps from the nearest root
     */
    public record Member(PathNode node, int depth) {}

    /**
     * An edge.
     *
     * @param fact a relationship, or a claim from a framework to a feature
     * @param label words from source to target
     */
    public record Edge(PathNode source, PathNode target, Node fact, String label) {}

    public Neighbourhood {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** Breadth first from the roots in their order, and from each node the most specific links first, then by name. */
    public static Neighbourhood of(WalkGraph walks, NeighbourhoodRequest request) {
        return new NeighbourhoodSearch(walks, request).search();
    }
}
