package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Evidence;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Relationship;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a framework does on one requirement.
 *
 * @param utilityMin worth of what is there, from 0 to 1; what is unknown counts as nothing
 * @param utilityMax as utilityMin, but what is unknown counts as perfect
 * @param contributionMin its share of scoreMin
 * @param contributionMax its share of scoreMax
 * @param claim for a feature; null for other needs
 * @param relationships edges that show it
 * @param explanation one sentence for people
 */
public record Reason(
        Requirement requirement,
        Outcome outcome,
        double utilityMin,
        double utilityMax,
        double contributionMin,
        double contributionMax,
        @Nullable FeatureSupport claim,
        List<Relationship> relationships,
        String explanation) {

    public Reason {
        relationships = List.copyOf(relationships);
    }

    /** That of the claim, else that of the edges. */
    public List<Evidence> evidence() {
        return claim != null
                ? claim.evidence()
                : relationships.stream()
                        .flatMap(edge -> edge.evidence().stream())
                        .distinct()
                        .toList();
    }
}
