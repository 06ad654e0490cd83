package dev.frameworkgraph.advice;

import java.util.List;

/**
 * Stacks that cover the requirements.
 *
 * @param optimality whether each plan is proven to be the cheapest of its sort
 * @param steps how many steps the search took; the same for the same question and catalog
 * @param plans cheapest first
 */
public record StackPlans(List<Requirement> requirements, Optimality optimality, int steps, List<StackPlan> plans)
        implements ComposeStackResult {

    public StackPlans {
        requirements = List.copyOf(requirements);
        plans = List.copyOf(plans);
    }
}
