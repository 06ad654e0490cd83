package dev.frameworkgraph.advice.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The solver against every set there is, on thousands of small problems. */
class StackSolverTest {

    private static final int PLENTY = 1_000_000;
    private static final int NO_LIMIT = Integer.MAX_VALUE;
    private static final List<Sample> SAMPLES =
            LongStream.range(0, 6_000).mapToObj(Sample::of).toList();

    /** A problem, with what trying everything says about it. */
    private record Sample(long seed, StackProblem problem, BruteForce definition, OptionalInt leastCost) {

        static Sample of(long seed) {
            StackProblem problem = RandomStackProblems.small(seed);
            BruteForce definition = new BruteForce(problem);
            return new Sample(seed, problem, definition, definition.leastCost());
        }

        @Nullable
        StackSolution cheapest(int below, SearchBudget budget) {
            return new StackSolver(problem, budget).cheapest(below);
        }

        String story() {
            return "seed " + seed + ": " + problem;
        }
    }

    @Test
    void theCheapestSolutionCostsWhatTheDefinitionSays() {
        for (Sample sample : SAMPLES) {
            SearchBudget budget = new SearchBudget(PLENTY);
            StackSolution solution = sample.cheapest(NO_LIMIT, budget);
            OptionalInt cost = solution == null ? OptionalInt.empty() : OptionalInt.of(solution.cost());
            assertThat(budget.isExhausted()).as(sample::story).isFalse();
            assertThat(cost).as(sample::story).isEqualTo(sample.leastCost());
        }
    }

    @Test
    void whatIsFoundIsASolutionOfTheCostNamed() {
        for (Sample sample : SAMPLES) {
            StackSolution solution = sample.cheapest(NO_LIMIT, new SearchBudget(PLENTY));
            if (solution != null) {
                assertThat(sample.definition().isSolution(solution.picks()))
                        .as(sample::story)
                        .isTrue();
                assertThat(sample.definition().cost(solution.picks()))
                        .as(sample::story)
                        .isEqualTo(solution.cost());
                assertThat(sample.definition().items(solution.picks()))
                        .as(sample::story)
                        .isEqualTo(solution.items());
            }
        }
    }

    @Test
    void aProblemIsSolvableWhenSomeSetSolvesIt() {
        for (Sample sample : SAMPLES) {
            StackSolver solver = new StackSolver(sample.problem(), new SearchBudget(PLENTY));
            assertThat(solver.isSolvable())
                    .as(sample::story)
                    .isEqualTo(sample.leastCost().isPresent());
        }
    }

    @Test
    void theBoundIsNeverAboveTheCostOfTheCheapestSolution() {
        for (Sample sample : SAMPLES) {
            LowerBound bounds = new LowerBound(sample.problem());
            int bound = bounds.of(Branch.start(sample.problem()), NO_LIMIT);
            assertThat(bound).as(sample::story).isBetween(0, sample.leastCost().orElse(NO_LIMIT));
        }
    }

    @Test
    void onlyCheaperSolutionsAreFoundBelowALimit() {
        for (Sample sample : SAMPLES) {
            int least = sample.leastCost().orElse(PLENTY);
            assertThat(sample.cheapest(least, new SearchBudget(PLENTY)))
                    .as(sample::story)
                    .isNull();
            assertThat(sample.cheapest(least + 1, new SearchBudget(PLENTY)) != null)
                    .as(sample::story)
                    .isEqualTo(sample.leastCost().isPresent());
        }
    }

    @Test
    void aSearchThatWasCutShortSaysSoOrIsRight() {
        for (Sample sample : SAMPLES) {
            SearchBudget budget = new SearchBudget(1 + (int) (sample.seed() % 7));
            StackSolution solution = sample.cheapest(NO_LIMIT, budget);
            int cost = solution == null ? NO_LIMIT : sample.definition().cost(solution.picks());
            assertThat(budget.isExhausted() || cost == sample.leastCost().orElse(NO_LIMIT))
                    .as(sample::story)
                    .isTrue();
            assertThat(solution == null || sample.definition().isSolution(solution.picks()))
                    .as(sample::story)
                    .isTrue();
        }
    }

    @Test
    void equalProblemsHaveEqualSolutions() {
        for (Sample sample : SAMPLES) {
            StackProblem same = RandomStackProblems.small(sample.seed());
            assertThat(new StackSolver(same, new SearchBudget(PLENTY)).cheapest(NO_LIMIT))
                    .as(sample::story)
                    .isEqualTo(sample.cheapest(NO_LIMIT, new SearchBudget(PLENTY)));
        }
    }
}
