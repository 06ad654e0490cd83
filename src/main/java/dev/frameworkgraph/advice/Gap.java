package dev.frameworkgraph.advice;

import java.util.List;

/**
 * A need that a framework does not meet by itself in full.
 *
 * @param fillers what fills it, best first; at most five
 */
public record Gap(Reason reason, List<Filler> fillers) {

    public Gap {
        fillers = List.copyOf(fillers);
    }
}
