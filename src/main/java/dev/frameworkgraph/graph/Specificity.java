package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.SupportLevel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How much an edge says about its two ends. Of several edges between them the most specific names the step: what is part of the other
 * or cannot be without it, then what is made to work together, then what merely stands in metadata, then opinions, then what rules
 * derive for nearly everything; claims come last.
 */
final class Specificity {

    static final List<RelationshipKind> KINDS = List.of(
            RelationshipKind.BUNDLES,
            RelationshipKind.BUILT_ON,
            RelationshipKind.EXTENDS,
            RelationshipKind.TEMPLATE_FOR,
            RelationshipKind.FORK_OF,
            RelationshipKind.SUCCESSOR_OF,
            RelationshipKind.INTEGRATES_WITH,
            RelationshipKind.IMPLEMENTS,
            RelationshipKind.SUPPORTS_BACKEND,
            RelationshipKind.NEEDS_ONE_OF,
            RelationshipKind.CONFLICTS_WITH,
            RelationshipKind.DEPENDS_ON,
            RelationshipKind.ALTERNATIVE_TO,
            RelationshipKind.INSPIRED_BY,
            RelationshipKind.SERVABLE_BY,
            RelationshipKind.RUNS_ON);

    /** Levels of support that join a framework and a feature. */
    static final List<SupportLevel> LEVELS =
            List.of(SupportLevel.BUILT_IN, SupportLevel.OFFICIAL_EXTENSION, SupportLevel.THIRD_PARTY);

    /** Ranks that there are, from 0. */
    static final int RANKS = KINDS.size() + LEVELS.size();

    private static final Map<RelationshipKind, Integer> RANKS_BY_KIND = ranksByKind();

    private Specificity() {}

    private static Map<RelationshipKind, Integer> ranksByKind() {
        Map<RelationshipKind, Integer> ranks = new EnumMap<>(RelationshipKind.class);
        KINDS.forEach(kind -> ranks.put(kind, ranks.size()));
        return ranks;
    }

    /** Smaller is more specific. */
    static int rank(Relationship edge) {
        return Objects.requireNonNull(RANKS_BY_KIND.get(edge.kind()));
    }

    /** Smaller is more specific. */
    static int rank(FeatureSupport claim) {
        return KINDS.size() + LEVELS.indexOf(claim.level());
    }
}
