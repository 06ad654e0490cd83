package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.compose.StackProblem.Demand;
import dev.frameworkgraph.advice.compose.StackProblem.Option;
import java.util.Arrays;
import java.util.BitSet;

/**
 * What a branch must still cost at least. The cost of every item that is not there yet is shared out evenly among the open demands that
 * it could help to meet; each demand then takes the way in which its risk and its shares cost least. No item is paid more than once in
 * the sum, so no solution costs less (the shares are a feasible dual solution of the covering problem's linear relaxation).
 */
final class LowerBound {

    private static final double ROUNDING = 1e-6;

    private final StackProblem problem;
    private final int[] sharers;
    private final int[] lastSharer;

    LowerBound(StackProblem problem) {
        this.problem = problem;
        this.sharers = new int[problem.items().size()];
        this.lastSharer = new int[problem.items().size()];
    }

    /** In whole points; linear in the options of the open demands. */
    int of(StackSolver.Branch branch) {
        countSharers(branch);
        double bound = 0;
        for (int index = 0; index < problem.demands().size(); index++) {
            if (!branch.settled().get(index)) {
                bound += least(problem.demands().get(index), branch.items());
            }
        }
        return bound >= Integer.MAX_VALUE / 2.0 ? Integer.MAX_VALUE / 2 : (int) Math.ceil(bound - ROUNDING);
    }

    private void countSharers(StackSolver.Branch branch) {
        Arrays.fill(sharers, 0);
        Arrays.fill(lastSharer, -1);
        for (int index = 0; index < problem.demands().size(); index++) {
            if (!branch.settled().get(index)) {
                for (Option option : problem.demands().get(index).options()) {
                    countSharers(option.items(), index);
                }
            }
        }
    }

    private void countSharers(BitSet items, int demand) {
        for (int item = items.nextSetBit(0); item >= 0; item = items.nextSetBit(item + 1)) {
            if (lastSharer[item] != demand) {
                lastSharer[item] = demand;
                sharers[item]++;
            }
        }
    }

    private double least(Demand demand, BitSet present) {
        double least = demand.isMandatory() ? Integer.MAX_VALUE / 2.0 : demand.penalty();
        for (Option option : demand.options()) {
            if (option.risk() < least) {
                least = Math.min(least, option.risk() + shares(option.items(), present));
            }
        }
        return least;
    }

    private double shares(BitSet items, BitSet present) {
        double shares = 0;
        for (int item = items.nextSetBit(0); item >= 0; item = items.nextSetBit(item + 1)) {
            if (!present.get(item)) {
                shares += (double) problem.items().get(item).cost() / sharers[item];
            }
        }
        return shares;
    }

    /** Whether a set holds every item of another; without making a set. */
    static boolean holdsAll(BitSet set, BitSet items) {
        for (int item = items.nextSetBit(0); item >= 0; item = items.nextSetBit(item + 1)) {
            if (!set.get(item)) {
                return false;
            }
        }
        return true;
    }
}
