package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Node;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One edge as seen from one of its ends.
 *
 * @param to number of the other end
 * @param fact a relationship, or a claim that joins a framework and a feature
 * @param forwards whether this end is the source, or the framework of a claim
 * @param rank see {@link Specificity}
 */
record Link(int to, Node fact, boolean forwards, int rank) {

    /** Most specific first, then by the number of the other end, forwards before backwards, recorded before derived. */
    static final Comparator<Link> MOST_SPECIFIC_FIRST = Comparator.comparingInt(Link::rank)
            .thenComparingInt(Link::to)
            .thenComparing(link -> !link.forwards)
            .thenComparing(link -> link.fact instanceof Relationship edge && edge.derived())
            .thenComparing(link -> link.fact.key());

    /** Words between this end and the other. */
    String label() {
        return fact instanceof Relationship edge ? label(edge.kind()) : label((FeatureSupport) fact);
    }

    private String label(RelationshipKind kind) {
        return forwards ? kind.label() : kind.inverseLabel();
    }

    private String label(FeatureSupport claim) {
        return switch (claim.level()) {
            case BUILT_IN -> forwards ? "has built in" : "built into";
            case OFFICIAL_EXTENSION -> forwards ? "has by official extension" : "by official extension in";
            case THIRD_PARTY -> forwards ? "has by third party" : "by third party in";
            case NONE, UNKNOWN, NOT_APPLICABLE -> throw new IllegalStateException(claim.key() + " joins nothing");
        };
    }

    /** Null for a claim. */
    @Nullable
    Relationship relationship() {
        return fact instanceof Relationship edge ? edge : null;
    }

    /** Null for a relationship. */
    @Nullable
    FeatureSupport claim() {
        return fact instanceof FeatureSupport claim ? claim : null;
    }
}
