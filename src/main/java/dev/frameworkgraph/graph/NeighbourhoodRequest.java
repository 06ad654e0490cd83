package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.PathNode;
import dev.frameworkgraph.catalog.Relationship;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which part of the graph is wanted.
 *
 * @param roots part of it whatever the other conditions say, up to the number of nodes
 * @param depth steps from the nearest root
 * @param nodes what may be part of it beside the roots
 * @param relationships which of them may be walked and shown; a claim always may
 */
public record NeighbourhoodRequest(
        List<PathNode> roots,
        int depth,
        Predicate<PathNode> nodes,
        Predicate<Relationship> relationships,
        int maxNodes,
        int maxEdges) {

    public NeighbourhoodRequest {
        roots = List.copyOf(roots);
    }
}
