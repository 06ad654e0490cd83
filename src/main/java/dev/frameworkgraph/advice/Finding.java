package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Relationship;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one framework does about one need, and what that rests on.
 *
 * @param utilityMin from 0 to 1; what is unknown counts as nothing
 * @param utilityMax from 0 to 1; what is unknown counts as perfect
 * @param claim for a feature; null for other needs
 * @param relationships edges that show it
 * @param explanation one sentence for people
 */
public record Finding(
        Outcome outcome,
        double utilityMin,
        double utilityMax,
        @Nullable FeatureSupport claim,
        List<Relationship> relationships,
        String explanation) {

    public Finding {
        relationships = List.copyOf(relationships);
    }

    static Finding met(List<Relationship> relationships, String explanation) {
        return new Finding(Outcome.MET, 1, 1, null, relationships, explanation);
    }

    static Finding unmet(String explanation) {
        return new Finding(Outcome.UNMET, 0, 0, null, List.of(), explanation);
    }

    static Finding unknown(String explanation) {
        return new Finding(Outcome.UNKNOWN, 0, 1, null, List.of(), explanation);
    }
}
