package dev.frameworkgraph.advice.compose;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.sat4j.specs.TimeoutException;

/**
 * Prints how long the solver and Sat4j take for problems of 30 demands among 100, 300 and 3,000 items, in milliseconds of the processor,
 * reading the problem included. Not run by the build:
 * {@code mvn -q test-compile exec:java -Dexec.classpathScope=test -Dmain.class=dev.frameworkgraph.advice.compose.StackSolverComparison}
 */
public final class StackSolverComparison {

    private static final int SEEDS = 20;
    private static final int WARM_UPS = 60;
    private static final int DEMANDS = 30;
    private static final int STEPS = 50_000;
    private static final int SECONDS = 10;

    private final List<Double> own = new ArrayList<>();
    private final List<Double> steps = new ArrayList<>();
    private final List<Double> picks = new ArrayList<>();
    private final List<Double> sat4j = new ArrayList<>();
    private int cutShort;
    private int gaveUp;
    private int differences;

    private StackSolverComparison() {}

    /** Takes the numbers of items, if not these. */
    public static void main(String[] arguments) {
        for (String items : arguments.length == 0 ? new String[] {"100", "300", "3000"} : arguments) {
            for (int warmUp = 1; warmUp <= WARM_UPS; warmUp++) {
                new StackSolver(problem(-warmUp, items), new SearchBudget(STEPS / 10)).cheapest(Integer.MAX_VALUE);
            }
            StackSolverComparison comparison = new StackSolverComparison();
            for (long seed = 0; seed < SEEDS; seed++) {
                comparison.compare(problem(seed, items));
            }
            comparison.print(items);
        }
    }

    private static StackProblem problem(long seed, String items) {
        return RandomStackProblems.realistic(seed, Integer.parseInt(items), DEMANDS);
    }

    private void compare(StackProblem problem) {
        SearchBudget budget = new SearchBudget(STEPS);
        double before = milliseconds();
        StackSolution solution = new StackSolver(problem, budget).cheapest(Integer.MAX_VALUE);
        own.add(milliseconds() - before);
        steps.add((double) budget.spent());
        picks.add(solution == null ? 0.0 : solution.picks().cardinality());
        cutShort += budget.isExhausted() ? 1 : 0;
        OptionalInt cost = solution == null ? OptionalInt.empty() : OptionalInt.of(solution.cost());
        before = milliseconds();
        try {
            OptionalInt other = PseudoBooleanOracle.program(problem).least(SECONDS);
            differences += other.equals(cost) ? 0 : 1;
        } catch (TimeoutException e) {
            gaveUp++;
        }
        sat4j.add(milliseconds() - before);
    }

    private static double milliseconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
                / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    private void print(String items) {
        System.out.printf(
                Locale.ROOT,
                "%s items, %d demands, %d problems, %s picks%n  own   %s ms, %s steps, cut short %d times%n"
                        + "  Sat4j %s ms, gave up %d times after %d s%n  different costs: %d%n",
                items,
                DEMANDS,
                SEEDS,
                spread(picks),
                spread(own),
                spread(steps),
                cutShort,
                spread(sat4j),
                gaveUp,
                SECONDS,
                differences);
    }

    /** Median, ninth tenth and largest. */
    private static String spread(List<Double> values) {
        Collections.sort(values);
        return String.format(
                Locale.ROOT,
                "%.1f / %.1f / %.1f",
                values.get(SEEDS / 2),
                values.get(SEEDS * 9 / 10),
                values.get(SEEDS - 1));
    }
}
