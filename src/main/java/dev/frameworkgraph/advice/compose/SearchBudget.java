package dev.frameworkgraph.advice.compose;

/** How many steps a search may still take: counted rather than timed, so that equal questions have equal answers. */
final class SearchBudget {

    private int left;

    SearchBudget(int steps) {
        this.left = steps;
    }

    /** Takes one step; false when there is none left. */
    boolean spend() {
        if (left == 0) {
            return false;
        }
        left--;
        return true;
    }

    boolean isExhausted() {
        return left == 0;
    }
}
