package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.compose.StackProblem.Demand;
import dev.frameworkgraph.advice.compose.StackProblem.Item;
import dev.frameworkgraph.advice.compose.StackProblem.Option;
import java.util.stream.IntStream;

/** Puts a problem into clauses and a sum, for a solver that shares no line with ours. */
final class PseudoBooleanOracle {

    private final StackProblem problem;
    private final PseudoBooleanProgram program = new PseudoBooleanProgram();
    private final int firstItem;
    private final int firstPick;

    private PseudoBooleanOracle(StackProblem problem) {
        this.problem = problem;
        this.firstItem = program.newVariables(problem.items().size());
        this.firstPick = program.newVariables(problem.items().size());
    }

    /** The program whose least sum is the least cost of all solutions. */
    static PseudoBooleanProgram program(StackProblem problem) {
        PseudoBooleanOracle oracle = new PseudoBooleanOracle(problem);
        oracle.items().forEach(oracle::encode);
        oracle.encodeRuntimes();
        problem.demands().forEach(oracle::encode);
        return oracle.program;
    }

    private IntStream items() {
        return IntStream.range(0, problem.items().size());
    }

    private int present(int item) {
        return firstItem + item;
    }

    private void encode(int index) {
        Item item = problem.items().get(index);
        encodePicks(index);
        item.conflicts().stream().forEach(other -> program.require(-present(index), -present(other)));
    }

    /** An item is there from the start, or something was picked that it comes with. */
    private void encodePicks(int index) {
        Item item = problem.items().get(index);
        program.charge(picked(index), item.cost());
        item.closure().stream().forEach(other -> program.implies(picked(index), IntStream.of(present(other))));
        if (problem.start().get(index)) {
            program.require(present(index));
            return;
        }
        program.implies(
                present(index),
                items().filter(pick -> problem.items().get(pick).closure().get(index))
                        .map(this::picked));
    }

    /** Of use to a demand: an item of the start, or a pick. */
    private int used(int item) {
        return problem.start().get(item) ? present(item) : picked(item);
    }

    private int picked(int item) {
        return firstPick + item;
    }

    /** One variable for each runtime; one of them is what everything runs on. */
    private void encodeRuntimes() {
        int firstRuntime = program.newVariables(Long.SIZE);
        program.require(IntStream.range(firstRuntime, firstRuntime + Long.SIZE).toArray());
        for (int runtime = 0; runtime < Long.SIZE; runtime++) {
            int variable = firstRuntime + runtime;
            long bit = 1L << runtime;
            items().filter(item -> (problem.items().get(item).runtimes() & bit) == 0)
                    .forEach(item -> program.require(-present(item), -variable));
        }
    }

    /** Of the options that a solution could take, the sum makes it take the one of least risk, or the penalty where that is less. */
    private void encode(Demand demand) {
        int[] options = demand.options().stream().mapToInt(this::option).toArray();
        if (demand.isMandatory()) {
            program.require(options);
            return;
        }
        int unmet = program.newVariable();
        program.charge(unmet, demand.penalty());
        program.require(
                IntStream.concat(IntStream.of(unmet), IntStream.of(options)).toArray());
    }

    private int option(Option option) {
        int taken = program.newVariable();
        program.charge(taken, option.risk());
        option.items().stream().forEach(item -> program.implies(taken, IntStream.of(used(item))));
        return taken;
    }
}
