package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Completeness;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Stability;

/**
 * What a claim is worth, from 0 to 1, and how much each importance weighs. The worth of a claim is that of its level, times the factor
 * of each of its weaknesses.
 *
 * @param must weight of a requirement of that importance, from 0 to 100; likewise the two after it
 */
public record Scoring(
        double builtIn,
        double officialExtension,
        double thirdParty,
        double partial,
        double experimental,
        double deprecated,
        double stale,
        double must,
        double should,
        double nice) {

    /** The largest weight of a requirement. */
    public static final double MAX_WEIGHT = 100;

    /** What counts unless the question says otherwise. */
    public static final Scoring DEFAULTS = new Scoring(1, 0.85, 0.6, 0.6, 0.8, 0.5, 0.9, 5, 3, 1);

    /** From 0 to 1; 0 for whatever is not supported, and for what nobody knows. */
    public double utility(FeatureSupport claim) {
        double utility = levelUtility(claim);
        if (claim.completeness() == Completeness.PARTIAL) {
            utility *= partial;
        }
        if (claim.stability() == Stability.EXPERIMENTAL) {
            utility *= experimental;
        }
        if (claim.stability() == Stability.DEPRECATED) {
            utility *= deprecated;
        }
        return claim.stale() ? utility * stale : utility;
    }

    private double levelUtility(FeatureSupport claim) {
        return switch (claim.level()) {
            case BUILT_IN -> builtIn;
            case OFFICIAL_EXTENSION -> officialExtension;
            case THIRD_PARTY -> thirdParty;
            case NONE, UNKNOWN, NOT_APPLICABLE -> 0;
        };
    }

    /** The weight of an importance; 0 for MUST_NOT, which only rules out. */
    double weight(Importance importance) {
        return switch (importance) {
            case MUST -> must;
            case SHOULD -> should;
            case NICE -> nice;
            case MUST_NOT -> 0;
        };
    }
}
