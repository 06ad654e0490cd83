package dev.frameworkgraph.advice;

import java.util.List;

/**
 * The outcome when no set of frameworks meets the requirements.
 *
 * @param conflict a set of conditions that cannot hold together, of which none can be left out
 * @param minimality whether it is proven that none can be left out
 * @param relaxations single changes after which there is a stack, cheapest stack first
 */
public record UnsatisfiableStack(
        List<Requirement> requirements,
        List<StackCondition> conflict,
        Optimality minimality,
        List<Relaxation> relaxations)
        implements ComposeStackResult {

    public UnsatisfiableStack {
        requirements = List.copyOf(requirements);
        conflict = List.copyOf(conflict);
        relaxations = List.copyOf(relaxations);
    }
}
