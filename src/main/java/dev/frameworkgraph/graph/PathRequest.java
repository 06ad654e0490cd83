package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.PathNode;
import dev.frameworkgraph.catalog.PathNodeType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which paths are wanted.
 *
 * @param to another node than from
 * @param via relationships that may be walked, any of them; null for all. A claim is walked whenever both its ends may be met
 * @param avoid never passed through; an end is not passed through
 * @param through types of node that may lie between the ends
 * @param maxLength steps of the longest path
 * @param maxPaths paths of the answer
 */
public record PathRequest(
        PathNode from,
        PathNode to,
        @Nullable List<AllowedStep> via,
        List<PathNode> avoid,
        Set<PathNodeType> through,
        int maxLength,
        int maxPaths) {

    public PathRequest {
        via = via == null ? null : List.copyOf(via);
        avoid = List.copyOf(avoid);
        through = Set.copyOf(through);
    }
}
