package dev.frameworkgraph.advice.compose;

/** How many steps a search may still take: counted rather than timed, so that equal questions have equal answers. */
final class SearchBudget {

    private final int steps;
    private int spent;
    private boolean exhausted;

    SearchBudget(int steps) {
        this.steps = steps;
    }

    /** Takes one step; false when there is none left. */
    boolean spend() {
        if (spent == steps) {
            exhausted = true;
            return false;
        }
        spent++;
        return true;
    }

    /** Whether a step was wanted that was not there. */
    boolean isExhausted() {
        return exhausted;
    }

    int spent() {
        return spent;
    }
}
