package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.PathNodeType;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one request lets a walk use: links by kind and direction, and the nodes that may lie between its ends. */
final class Walkable {

    private final Set<RelationshipKind> forwards = EnumSet.noneOf(RelationshipKind.class);
    private final Set<RelationshipKind> backwards = EnumSet.noneOf(RelationshipKind.class);
    private final BitSet between = new BitSet();
    private final boolean claims;

    Walkable(WalkGraph walks, PathRequest request) {
        for (RelationshipKind kind : RelationshipKind.values()) {
            add(kind, request);
        }
        for (int number = 0; number < walks.size(); number++) {
            between.set(number, request.through().contains(walks.node(number).nodeType()));
        }
        this.claims = Stream.of(request.from(), request.to()).anyMatch(end -> end.nodeType() == PathNodeType.FEATURE)
                || request.through().contains(PathNodeType.FEATURE);
        request.avoid().forEach(node -> between.clear(walks.number(node)));
        between.clear(walks.number(request.from()));
        between.clear(walks.number(request.to()));
    }

    private void add(RelationshipKind kind, PathRequest request) {
        if (request.via() == null) {
            forwards.add(kind);
            backwards.add(kind);
            return;
        }
        for (AllowedStep step : request.via()) {
            if (step.kind() == kind && step.admits(true)) {
                forwards.add(kind);
            }
            if (step.kind() == kind && step.admits(false)) {
                backwards.add(kind);
            }
        }
    }

    /** Whether a link of the rank may ever be walked. */
    boolean isRank(int rank) {
        if (rank >= Specificity.KINDS.size()) {
            return claims;
        }
        RelationshipKind kind = Specificity.KINDS.get(rank);
        return forwards.contains(kind) || backwards.contains(kind);
    }

    /** Whether the link may be walked away from the node that has it. */
    boolean leaves(Link link) {
        return admits(link.relationship(), link.forwards());
    }

    /** Whether the link may be walked towards the node that has it. */
    boolean arrives(Link link) {
        return admits(link.relationship(), !link.forwards());
    }

    private boolean admits(@Nullable Relationship edge, boolean walkedForwards) {
        return edge == null || (walkedForwards ? forwards : backwards).contains(edge.kind());
    }

    /** Whether a node may lie between the ends; no end may. */
    boolean isBetween(int number) {
        return between.get(number);
    }
}
