package dev.frameworkgraph.query.execution;

import java.util.List;

/**
 * A field where the operation names it: written there if it is included and no earlier naming of the same response key is.
 *
 * @param earlier the conditions of those
 */
record SelectedField(FieldWriter writer, Condition condition, List<Condition> earlier) {

    SelectedField {
        earlier = List.copyOf(earlier);
    }

    boolean isIncluded(Run run) {
        return (condition.mask() == 0 && earlier.isEmpty()) || isIncludedNow(run);
    }

    private boolean isIncludedNow(Run run) {
        if (!run.includes(condition)) {
            return false;
        }
        for (Condition other : earlier) {
            if (run.includes(other)) {
                return false;
            }
        }
        return true;
    }
}
