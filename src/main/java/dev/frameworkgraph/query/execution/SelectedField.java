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
        if (!run.includes(condition)) {
            return false;
        }
        for (int index = 0; index < earlier.size(); index++) {
            if (run.includes(earlier.get(index))) {
                return false;
            }
        }
        return true;
    }
}
