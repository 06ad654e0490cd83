package dev.frameworkgraph.advice.compose;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.sat4j.core.Vec;
import org.sat4j.core.VecInt;
import org.sat4j.pb.ObjectiveFunction;
import org.sat4j.pb.PseudoOptDecorator;
import org.sat4j.pb.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.TimeoutException;

/** Clauses over numbered variables, a minus for the opposite, and a weighted sum of variables to make small by Sat4j. */
final class PseudoBooleanProgram {

    private final List<int[]> clauses = new ArrayList<>();
    private final VecInt charged = new VecInt();
    private final Vec<BigInteger> charges = new Vec<>();
    private int variables;

    /** The first of so many variables that follow each other. */
    int newVariables(int count) {
        int first = variables + 1;
        variables += count;
        return first;
    }

    int newVariable() {
        return newVariables(1);
    }

    void require(int... oneOf) {
        clauses.add(oneOf);
    }

    void implies(int premise, IntStream oneOf) {
        require(IntStream.concat(IntStream.of(-premise), oneOf).toArray());
    }

    void charge(int variable, int cost) {
        if (cost > 0) {
            charged.push(variable);
            charges.push(BigInteger.valueOf(cost));
        }
    }

    /**
     * The least sum; empty when the clauses contradict each other.
     *
     * @param seconds in which the answer has to come
     * @throws TimeoutException when it did not
     */
    OptionalInt least(int seconds) throws TimeoutException {
        PseudoOptDecorator solver = new PseudoOptDecorator(SolverFactory.newDefault());
        solver.newVar(variables);
        OptionalInt least = OptionalInt.empty();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try {
            for (int[] clause : clauses) {
                solver.addClause(new VecInt(Arrays.copyOf(clause, clause.length)));
            }
            solver.setObjectiveFunction(new ObjectiveFunction(charged, charges));
            while (admitsBetter(solver, end)) {
                least = OptionalInt.of(solver.getObjectiveValue().intValue());
                solver.discardCurrentSolution();
            }
        } catch (ContradictionException e) {
            return least;
        }
        return least;
    }

    /** The solver's own limit is one for each call. */
    private static boolean admitsBetter(PseudoOptDecorator solver, long end) throws TimeoutException {
        long millisecondsLeft = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (millisecondsLeft <= 0) {
            throw new TimeoutException("no proof in time");
        }
        solver.setTimeoutMs(millisecondsLeft);
        return solver.admitABetterSolution();
    }
}
