package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.catalog.Completeness;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.FrameworkStatus;
import dev.frameworkgraph.catalog.Stability;
import dev.frameworkgraph.catalog.SupportLevel;

/** What a stack costs, in points; the table is published in the description of {@code composeStack}. */
final class Costs {

    /** A project that is used beyond the base; what comes along without being used costs nothing. */
    static final int PROJECT = 10;

    /** Something about a member that nobody knows. */
    static final int UNKNOWN = 2;

    /** Support that the base itself neither has nor names as its own. */
    static final int THIRD_PARTY = 1;

    /** A role of the base that is filled by something which no source shows together with it. */
    static final int UNDOCUMENTED = 1;

    private static final int PARTIAL = 3;
    private static final int EXPERIMENTAL = 2;
    private static final int DEPRECATED = 4;
    private static final int STALE = 1;
    private static final int PENALTY = 5;

    private Costs() {}

    static int ofStatus(FrameworkStatus status) {
        return switch (status) {
            case ACTIVE -> 0;
            case MAINTENANCE -> 2;
            case INACTIVE -> 6;
            case ARCHIVED -> 10;
        };
    }

    static int ofClaim(FeatureSupport claim) {
        int cost = claim.level() == SupportLevel.THIRD_PARTY ? THIRD_PARTY : 0;
        cost += claim.completeness() == Completeness.PARTIAL ? PARTIAL : 0;
        cost += claim.stability() == Stability.EXPERIMENTAL ? EXPERIMENTAL : 0;
        cost += claim.stability() == Stability.DEPRECATED ? DEPRECATED : 0;
        return cost + (claim.stale() ? STALE : 0);
    }

    /** Of leaving a wish unmet: five points for each unit of its weight. */
    static int penalty(Requirement wish) {
        return (int) Math.round(PENALTY * wish.weight());
    }

    /** A wish that is met never costs more than one that is not. */
    static int capped(int risk, Requirement requirement) {
        return requirement.isHard() ? risk : Math.min(risk, penalty(requirement));
    }
}
