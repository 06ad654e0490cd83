package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.Requirement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The problem of a stack on one root: its base or, in a stack without one, a member that all others hang on.
 *
 * @param fixedCost what the root costs
 * @param covers ways to cover each requirement, for telling afterwards which was taken; the first demands of the problem, in order
 */
record RootProblem(int root, int fixedCost, StackProblem problem, List<Cover> covers) {

    /** The ways to meet one requirement that are open on a root. */
    record Cover(Requirement requirement, List<Way> ways) {

        Cover {
            ways = List.copyOf(ways);
        }
    }

    RootProblem {
        covers = List.copyOf(covers);
    }

    /** A requirement that nothing on this root can meet; null when each can be met for itself. */
    @Nullable
    Requirement unmet() {
        for (int index = 0; index < covers.size(); index++) {
            StackProblem.Demand demand = problem.demands().get(index);
            if (demand.isMandatory() && demand.options().isEmpty()) {
                return covers.get(index).requirement();
            }
        }
        return null;
    }
}
