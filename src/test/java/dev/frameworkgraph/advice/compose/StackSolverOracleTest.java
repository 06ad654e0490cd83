package dev.frameworkgraph.advice.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sat4j.specs.TimeoutException;

/** The solver against Sat4j, on problems too large to try every set. */
class StackSolverOracleTest {

    private static final int SEEDS = 300;
    private static final int STEPS = 2_000_000;
    private static final int SECONDS = 60;

    @Test
    void theCheapestSolutionCostsWhatAnotherSolverFinds() throws TimeoutException {
        for (long seed = 0; seed < SEEDS; seed++) {
            StackProblem problem = RandomStackProblems.medium(seed);
            SearchBudget budget = new SearchBudget(STEPS);
            StackSolution solution = new StackSolver(problem, budget).cheapest(Integer.MAX_VALUE);
            OptionalInt cost = solution == null ? OptionalInt.empty() : OptionalInt.of(solution.cost());
            assertThat(budget.isExhausted()).as("seed %s", seed).isFalse();
            assertThat(cost)
                    .as("seed %s", seed)
                    .isEqualTo(PseudoBooleanOracle.program(problem).least(SECONDS));
            assertThat(solution == null || new BruteForce(problem).isSolution(solution.picks()))
                    .as("seed %s", seed)
                    .isTrue();
        }
    }
}
