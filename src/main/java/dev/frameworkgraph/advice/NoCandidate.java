package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Framework;
import java.util.List;

/**
 * The outcome when no framework alone meets the requirements; a stack may.
 *
 * @param considered how many frameworks were looked at
 * @param exclusions how much each requirement rules out
 * @param nearest those that break the fewest requirements, best first
 */
public record NoCandidate(
        List<Requirement> requirements, int considered, List<Exclusion> exclusions, List<NearMiss> nearest)
        implements RecommendResult {

    /**
     * A framework that nearly fits.
     *
     * @param broken how it does on the requirements that rule it out
     */
    public record NearMiss(Framework framework, List<Gap> broken) {

        public NearMiss {
            broken = List.copyOf(broken);
        }
    }

    public NoCandidate {
        requirements = List.copyOf(requirements);
        exclusions = List.copyOf(exclusions);
        nearest = List.copyOf(nearest);
    }
}
