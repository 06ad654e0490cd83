package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.Deadline;

/** How many steps a search may still take: counted rather than timed, so that equal questions have equal answers. */
final class SearchBudget {

    private final int steps;
    private int spent;
    private boolean exhausted;

    SearchBudget(int steps) {
        this.steps = steps;
    }

    /** Takes steps; false when there are not so many left, and then none is left. */
    boolean spend(int wanted) {
        Deadline.check();
        if (wanted > steps - spent) {
            spent = steps;
            exhausted = true;
            return false;
        }
        spent += wanted;
        return true;
    }

    /** Whether steps were wanted that were not there. */
    boolean isExhausted() {
        return exhausted;
    }

    int spent() {
        return spent;
    }
}
