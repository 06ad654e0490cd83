package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.Runtime;
import java.util.List;

/**
 * What replacing a member of a stack does.
 *
 * @param before the stack
 * @param after what is left of it, with the replacement, without what cannot stay
 * @param requirements how the given requirements fare
 * @param toBeReplaced members that cannot stay
 * @param conflicts what cannot be together, and was not before
 * @param runtimesLost runtimes that all members ran on before and no longer do
 */
@SuppressWarnings("JavaLangClash")
public record SwapEffect(
        List<Framework> before,
        List<Framework> after,
        FeatureEffects features,
        List<RequirementEffect> requirements,
        List<Displaced> toBeReplaced,
        List<NewConflict> conflicts,
        List<Runtime> runtimesLost)
        implements WhatIfResult {

    /** How a requirement fares. */
    public record RequirementEffect(Requirement requirement, Outcome before, Outcome after) {}

    /**
     * A member that cannot stay.
     *
     * @param because the edge to what it extends and what is not there any more
     * @param substitutes what does some of the same in the stack after, what does most first; at most five
     */
    public record Displaced(Framework member, Relationship because, String explanation, List<Framework> substitutes) {

        public Displaced {
            substitutes = List.copyOf(substitutes);
        }
    }

    /** Two frameworks that cannot be together. */
    public record NewConflict(Framework one, Framework other, String explanation) {}

    public SwapEffect {
        before = List.copyOf(before);
        after = List.copyOf(after);
        requirements = List.copyOf(requirements);
        toBeReplaced = List.copyOf(toBeReplaced);
        conflicts = List.copyOf(conflicts);
        runtimesLost = List.copyOf(runtimesLost);
    }
}
