package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Framework;
import java.util.List;

/**
 * What sets a recommendation apart from the next one.
 *
 * @param scoreMinDifference how much higher its scoreMin is, rounded to four digits
 * @param scoreMaxDifference how much higher its scoreMax is, rounded to four digits; may be below 0
 * @param differences requirements on which the two do not do equally well, the most decisive first
 */
public record Separation(
        Framework next, double scoreMinDifference, double scoreMaxDifference, List<RequirementDifference> differences) {

    /**
     * One requirement on which two frameworks differ.
     *
     * @param contributionMinDifference how much more it gives to the first one's scoreMin; may be below 0
     * @param contributionMaxDifference likewise for scoreMax
     */
    public record RequirementDifference(
            Requirement requirement, double contributionMinDifference, double contributionMaxDifference) {}

    public Separation {
        differences = List.copyOf(differences);
    }
}
