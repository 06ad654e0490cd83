package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.PathNodeType;
import dev.frameworkgraph.catalog.RelationshipKind;
import java.util.BitSet;
import java.util.stream.Stream;

/** What one request lets a walk use: links by kind and direction, and the nodes that may lie between its ends. */
final class Walkable {

    /** Ranks of links that may be walked from source to target. */
    private final BitSet forwards = new BitSet();

    /** Ranks of links that may be walked from target to source. */
    private final BitSet backwards = new BitSet();

    private final BitSet between = new BitSet();

    Walkable(WalkGraph walks, PathRequest request) {
        request.through().forEach(type -> between.or(walks.ofType(type)));
        for (int rank = 0; rank < Specificity.KINDS.size(); rank++) {
            add(rank, request);
        }
        if (request.through().contains(PathNodeType.FEATURE)
                || Stream.of(request.from(), request.to()).anyMatch(end -> end.nodeType() == PathNodeType.FEATURE)) {
            forwards.set(Specificity.KINDS.size(), Specificity.RANKS);
            backwards.set(Specificity.KINDS.size(), Specificity.RANKS);
        }
        request.avoid().forEach(node -> between.clear(walks.number(node)));
        between.clear(walks.number(request.from()));
        between.clear(walks.number(request.to()));
    }

    private void add(int rank, PathRequest request) {
        RelationshipKind kind = Specificity.KINDS.get(rank);
        for (boolean direction : new boolean[] {true, false}) {
            boolean admitted = request.via() == null
                    || request.via().stream().anyMatch(step -> step.kind() == kind && step.admits(direction));
            (direction ? forwards : backwards).set(rank, admitted);
        }
    }

    /** Whether a link of the rank may ever be walked. */
    boolean isRank(int rank) {
        return forwards.get(rank) || backwards.get(rank);
    }

    /** Whether a link of the rank may be walked away from the node that has it. */
    boolean leaves(int rank, boolean isForwards) {
        return (isForwards ? forwards : backwards).get(rank);
    }

    /** Whether a link of the rank may be walked towards the node that has it. */
    boolean arrives(int rank, boolean isForwards) {
        return leaves(rank, !isForwards);
    }

    /** Whether a node may lie between the ends; no end may. */
    boolean isBetween(int number) {
        return between.get(number);
    }
}
