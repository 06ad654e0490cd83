package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Evidence;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a stack does on one requirement.
 *
 * @param by the member that has it; null where it concerns all, or where it is unmet
 * @param claim the claim that says so
 * @param relationships the edges that say so
 * @param explanation one sentence for people
 */
public record StackCoverage(
        Requirement requirement,
        Outcome outcome,
        @Nullable Framework by,
        @Nullable FeatureSupport claim,
        List<Relationship> relationships,
        String explanation) {

    public StackCoverage {
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
