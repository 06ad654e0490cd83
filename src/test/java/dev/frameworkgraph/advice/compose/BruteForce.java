package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.compose.StackProblem.Demand;
import dev.frameworkgraph.advice.compose.StackProblem.Option;
import java.util.BitSet;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What a solution is and costs, straight from the definition, and the cheapest by trying every set: exponential in the items that may be picked. */
final class BruteForce {

    private final StackProblem problem;

    BruteForce(StackProblem problem) {
        this.problem = problem;
    }

    /** The least cost of all solutions; empty when there is none. */
    OptionalInt leastCost() {
        BitSet pickable = new BitSet();
        pickable.set(0, problem.items().size());
        pickable.andNot(problem.start());
        int[] items = pickable.stream().toArray();
        return IntStream.range(0, 1 << items.length)
                .mapToObj(subset -> picks(items, subset))
                .filter(this::isSolution)
                .mapToInt(this::cost)
                .min();
    }

    private static BitSet picks(int[] items, int subset) {
        BitSet picks = new BitSet();
        for (int index = 0; index < items.length; index++) {
            picks.set(items[index], (subset >> index & 1) == 1);
        }
        return picks;
    }

    /** The start, the picks and what comes with them. */
    BitSet items(BitSet picks) {
        BitSet items = (BitSet) problem.start().clone();
        picks.stream().forEach(pick -> items.or(problem.items().get(pick).closure()));
        return items;
    }

    /** Whether what is there with the picks lives in peace, runs somewhere, and whether start and picks meet what they must. */
    boolean isSolution(BitSet picks) {
        BitSet set = items(picks);
        BitSet used = used(picks);
        return set.stream()
                        .noneMatch(item -> problem.items().get(item).conflicts().intersects(set))
                && runsSomewhere(set)
                && problem.demands().stream().allMatch(demand -> !demand.isMandatory() || isMet(demand, used));
    }

    private BitSet used(BitSet picks) {
        BitSet used = (BitSet) problem.start().clone();
        used.or(picks);
        return used;
    }

    private boolean runsSomewhere(BitSet set) {
        return IntStream.range(0, Long.SIZE)
                .anyMatch(runtime ->
                        set.stream().allMatch(item -> (problem.items().get(item).runtimes() >> runtime & 1) == 1));
    }

    /** Of the picks, and for each demand the least risk at which it is met, or the penalty where that is less or it is unmet. */
    int cost(BitSet picks) {
        BitSet used = used(picks);
        int ofPicks =
                picks.stream().map(pick -> problem.items().get(pick).cost()).sum();
        return ofPicks
                + problem.demands().stream()
                        .mapToInt(demand -> cost(demand, used))
                        .sum();
    }

    private static int cost(Demand demand, BitSet set) {
        return demand.options().stream()
                .filter(option -> holds(set, option.items()))
                .mapToInt(Option::risk)
                .min()
                .stream()
                .map(risk -> demand.isMandatory() ? risk : Math.min(risk, demand.penalty()))
                .findFirst()
                .orElse(demand.penalty());
    }

    private static boolean isMet(Demand demand, BitSet set) {
        return demand.options().stream().anyMatch(option -> holds(set, option.items()));
    }

    private static boolean holds(BitSet set, BitSet items) {
        return items.stream().allMatch(set::get);
    }
}
