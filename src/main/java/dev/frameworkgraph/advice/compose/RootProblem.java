package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.Requirement;
import java.util.List;

/**
 * The problem of a stack on one root: its base or, in a stack without one, a member that all others hang on.
 *
 * @param fixedCost what the root costs
 * @param covers ways to cover each requirement, for telling afterwards which was taken
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
}
