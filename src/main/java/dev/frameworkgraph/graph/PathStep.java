package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.PathNode;
import dev.frameworkgraph.catalog.Relationship;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From one node of a path to the next.
 *
 * @param relationship the most specific one that may be walked; null for a step over a claim
 * @param claim null for a step over a relationship
 * @param forwards whether it is walked from source to target, or from framework to feature
 * @param label words between the two nodes
 * @param alsoRelated the other relationships between the two that may be walked, most specific first
 */
public record PathStep(
        PathNode from,
        PathNode to,
        @Nullable Relationship relationship,
        @Nullable FeatureSupport claim,
        boolean forwards,
        String label,
        List<Relationship> alsoRelated) {

    public PathStep {
        alsoRelated = List.copyOf(alsoRelated);
    }
}
