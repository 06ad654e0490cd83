package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.RelationshipKind;

/**
 * A relationship that a walk may take.
 *
 * @param direction as walked: OUTGOING from its source to its target; a symmetric kind passes in every direction
 */
public record AllowedStep(RelationshipKind kind, Direction direction) {

    boolean admits(boolean forwards) {
        return direction == Direction.BOTH || kind.symmetric() || forwards == (direction == Direction.OUTGOING);
    }
}
