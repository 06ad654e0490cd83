package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.compose.StackProblem.Demand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What a branch must still cost at least. The cost of every pick that is not there yet is shared out evenly among the open demands that
 * it could help to meet; each demand then takes the way in which its risk and its shares cost least. No pick is paid more than once in
 * the sum, so no solution costs less (the shares are a feasible dual solution of the covering problem's linear relaxation).
 */
final class LowerBound {

    /** Of a demand that cannot be met; large, yet a sum of many does not overflow. */
    static final int IMPOSSIBLE = 1_000_000;

    private static final double ROUNDING = 1e-6;

    private record Choice(int risk, BitSet picks) {}

    private final StackProblem problem;
    private final List<List<Choice>> choicesByDemand = new ArrayList<>();
    private final int[] sharers;
    private final int[] lastSharer;

    LowerBound(StackProblem problem, Providers providers) {
        this.problem = problem;
        this.sharers = new int[problem.items().size()];
        this.lastSharer = new int[problem.items().size()];
        for (Demand demand : problem.demands()) {
            List<Choice> choices = new ArrayList<>();
            demand.options()
                    .forEach(option -> providers
                            .pickSets(option, problem.start())
                            .forEach(picks -> choices.add(new Choice(option.risk(), picks))));
            choicesByDemand.add(choices);
        }
    }

    /** In whole points; linear in the ways to meet the open demands. */
    int of(Branch branch) {
        countSharers(branch);
        double bound = 0;
        for (int index = 0; index < problem.demands().size(); index++) {
            if (!branch.settled().get(index)) {
                bound += least(index, branch.items());
            }
        }
        return (int) Math.ceil(bound - ROUNDING);
    }

    private void countSharers(Branch branch) {
        Arrays.fill(sharers, 0);
        Arrays.fill(lastSharer, -1);
        for (int index = 0; index < problem.demands().size(); index++) {
            if (!branch.settled().get(index)) {
                for (Choice choice : choicesByDemand.get(index)) {
                    countSharers(choice.picks(), index);
                }
            }
        }
    }

    private void countSharers(BitSet picks, int demand) {
        for (int pick = picks.nextSetBit(0); pick >= 0; pick = picks.nextSetBit(pick + 1)) {
            if (lastSharer[pick] != demand) {
                lastSharer[pick] = demand;
                sharers[pick]++;
            }
        }
    }

    private double least(int index, BitSet present) {
        Demand demand = problem.demands().get(index);
        double least = demand.isMandatory() ? IMPOSSIBLE : demand.penalty();
        for (Choice choice : choicesByDemand.get(index)) {
            if (choice.risk() < least) {
                least = Math.min(least, choice.risk() + shares(choice.picks(), present));
            }
        }
        return least;
    }

    private double shares(BitSet picks, BitSet present) {
        double shares = 0;
        for (int pick = picks.nextSetBit(0); pick >= 0; pick = picks.nextSetBit(pick + 1)) {
            if (!present.get(pick)) {
                shares += (double) problem.items().get(pick).cost() / sharers[pick];
            }
        }
        return shares;
    }
}
