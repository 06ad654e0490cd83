package dev.frameworkgraph.advice;

import java.util.List;

/**
 * The frameworks that fit best.
 *
 * @param scoring what was counted with
 * @param considered how many frameworks were looked at
 * @param eligible how many of them respect every MUST and MUST_NOT
 * @param conditional how many may, once something unknown is verified
 * @param exclusions why the others are out
 * @param results best first
 */
public record Recommendations(
        List<Requirement> requirements,
        Scoring scoring,
        int considered,
        int eligible,
        int conditional,
        List<Exclusion> exclusions,
        List<Recommendation> results)
        implements RecommendResult {

    public Recommendations {
        requirements = List.copyOf(requirements);
        exclusions = List.copyOf(exclusions);
        results = List.copyOf(results);
    }
}
