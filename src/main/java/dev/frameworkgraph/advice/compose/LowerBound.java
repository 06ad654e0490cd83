package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.compose.StackProblem.Demand;
import dev.frameworkgraph.advice.compose.StackProblem.Option;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a branch must still cost at least. Demands take turns: each is worth the least that any of its
 * options would cost now, and takes from the picks of every option what that worth exceeds the option's risk by. No pick gives more than
 * its cost, so no solution costs less than all worths together. This is the dual ascent for uncapacitated facility location (Erlenkotter,
 * 1978): picks are facilities, demands customers, risks the costs of serving them. What comes out depends on the order of the turns, so several
 * are tried.
 */
final class LowerBound {

    /** Of a demand that cannot be met; large, yet a sum of many does not overflow. */
    static final int IMPOSSIBLE = 1_000_000;

    private final StackProblem problem;
    private final List<List<Integer>> orders;

    /** Items that some option has; no others have a say. */
    private final int[] offered;

    /** What they cost, by the same position. */
    private final int[] costs;

    private final int[] left;
    private final int[] taken;

    LowerBound(StackProblem problem) {
        this.problem = problem;
        BitSet union = new BitSet();
        problem.demands().forEach(demand -> demand.options().forEach(option -> union.or(option.items())));
        this.offered = union.stream().toArray();
        this.costs = IntStream.of(offered)
                .map(item -> problem.items().get(item).cost())
                .toArray();
        this.left = new int[union.length()];
        this.taken = new int[union.length()];
        this.orders = orders();
    }

    /** Fewest options first, dearest first, and dearest of equally few or many first. */
    private List<List<Integer>> orders() {
        reset(new BitSet());
        int[] worths = new int[problem.demands().size()];
        for (int index = 0; index < worths.length; index++) {
            worths[index] = worth(problem.demands().get(index));
        }
        Comparator<Integer> fewest = Comparator.comparingInt(
                index -> problem.demands().get(index).options().size());
        Comparator<Integer> dearest = Comparator.comparingInt(index -> -worths[index]);
        return Stream.of(
                        fewest.thenComparing(dearest),
                        dearest.thenComparing(fewest),
                        dearest.thenComparing(fewest.reversed()))
                .map(order ->
                        IntStream.range(0, worths.length).boxed().sorted(order).toList())
                .distinct()
                .toList();
    }

    private void reset(BitSet used) {
        for (int index = 0; index < offered.length; index++) {
            left[offered[index]] = used.get(offered[index]) ? 0 : costs[index];
        }
    }

    /**
     * In whole points; linear in the options of the open demands.
     *
     * @param enough no better bound than this is looked for
     */
    int of(Branch branch, int enough) {
        int best = 0;
        for (List<Integer> order : orders) {
            if (best < enough) {
                best = Math.max(best, of(branch, order));
            }
        }
        return best;
    }

    private int of(Branch branch, List<Integer> order) {
        reset(branch.used());
        int bound = 0;
        for (int index : order) {
            if (!branch.settled().get(index)) {
                Demand demand = problem.demands().get(index);
                int worth = worth(demand);
                bound += worth;
                take(demand, worth);
            }
        }
        return bound;
    }

    private int worth(Demand demand) {
        int worth = demand.isMandatory() ? IMPOSSIBLE : demand.penalty();
        for (Option option : demand.options()) {
            int cost = option.risk();
            BitSet items = option.items();
            for (int item = items.nextSetBit(0); item >= 0 && cost < worth; item = items.nextSetBit(item + 1)) {
                cost += left[item];
            }
            worth = Math.min(worth, cost);
        }
        return worth;
    }

    /** What one option takes from a pick counts for the other options of the demand with that pick. */
    private void take(Demand demand, int worth) {
        for (Option option : demand.options()) {
            int missing = worth - option.risk();
            BitSet items = option.items();
            for (int item = items.nextSetBit(0); item >= 0; item = items.nextSetBit(item + 1)) {
                missing -= taken[item];
            }
            for (int item = items.nextSetBit(0); item >= 0 && missing > 0; item = items.nextSetBit(item + 1)) {
                int part = Math.min(missing, left[item]);
                left[item] -= part;
                taken[item] += part;
                missing -= part;
            }
        }
        for (Option option : demand.options()) {
            option.items().stream().forEach(item -> taken[item] = 0);
        }
    }
}
