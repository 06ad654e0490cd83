package dev.frameworkgraph.advice;

import java.util.List;

/**
 * The outcome when the search was cut short before it found a stack, or knew that there is none.
 *
 * @param steps how many it took
 */
public record UndecidedStack(List<Requirement> requirements, int steps) implements ComposeStackResult {

    public UndecidedStack {
        requirements = List.copyOf(requirements);
    }
}
