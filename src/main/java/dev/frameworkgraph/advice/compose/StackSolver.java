package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.compose.StackProblem.Demand;
import dev.frameworkgraph.advice.compose.StackProblem.Option;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest solution of a problem by branch and bound: depth first, the demand with the fewest ways first, the cheapest way
 * first. A branch ends when {@link LowerBound} says that it cannot become cheaper than the best solution so far. Exact, unless the budget
 * runs out; deterministic either way.
 */
final class StackSolver {

    private final StackProblem problem;
    private final LowerBound lowerBound;
    private final SearchBudget budget;
    private int threshold;
    private boolean anyWillDo;
    private @Nullable StackSolution best;

    StackSolver(StackProblem problem, SearchBudget budget) {
        this.problem = problem;
        this.lowerBound = new LowerBound(problem);
        this.budget = budget;
    }

    /**
     * The cheapest solution; null when there is none.
     *
     * @param below only solutions that cost less than this are of interest
     */
    @Nullable
    StackSolution cheapest(int below) {
        threshold = below;
        run();
        return best;
    }

    /** Whether there is a solution at all; the cheapest is not looked for. */
    boolean isSolvable() {
        threshold = Integer.MAX_VALUE;
        anyWillDo = true;
        run();
        return best != null;
    }

    private void run() {
        if (problem.isPeaceful(problem.start()) && problem.sharedRuntimes(problem.start()) != 0) {
            search(new Branch((BitSet) problem.start().clone(), 0, new BitSet()));
        }
    }

    /**
     * A part of the search.
     *
     * @param items what is there
     * @param cost of the added items and of the settled demands
     * @param settled demands for which it is decided how they are met, or that they are not
     */
    record Branch(BitSet items, int cost, BitSet settled) {

        private Branch settle(int demand, int risk) {
            BitSet more = (BitSet) settled.clone();
            more.set(demand);
            return new Branch(items, cost + risk, more);
        }
    }

    private void search(Branch branch) {
        if ((anyWillDo && best != null) || !budget.spend()) {
            return;
        }
        Branch settled = settleFree(branch);
        if (settled.cost() + lowerBound.of(settled) >= threshold) {
            return;
        }
        List<Branch> next = nextBranches(settled);
        if (next == null) {
            best = new StackSolution(settled.items(), settled.cost());
            threshold = settled.cost();
            return;
        }
        next.forEach(this::search);
    }

    /** Settles each demand that is met already in the best way it can be. */
    private Branch settleFree(Branch branch) {
        Branch settled = branch;
        for (int index = 0; index < problem.demands().size(); index++) {
            if (!settled.settled().get(index)) {
                Demand demand = problem.demands().get(index);
                int risk = met(demand, branch.items());
                if (risk != Integer.MAX_VALUE && risk <= leastRisk(demand)) {
                    settled = settled.settle(index, risk);
                }
            }
        }
        return settled;
    }

    /** The least risk at which a demand is met by what is there; the largest number when it is not. */
    private static int met(Demand demand, BitSet items) {
        int least = Integer.MAX_VALUE;
        for (Option option : demand.options()) {
            if (option.risk() < least && LowerBound.holdsAll(items, option.items())) {
                least = option.risk();
            }
        }
        return least;
    }

    private static int leastRisk(Demand demand) {
        int least = Integer.MAX_VALUE;
        for (Option option : demand.options()) {
            least = Math.min(least, option.risk());
        }
        return least;
    }

    /** The ways on, most promising first; none where the branch is dead, null where it is a solution. */
    private @Nullable List<Branch> nextBranches(Branch branch) {
        BitSet needed = unmetNeed(branch.items());
        if (needed != null) {
            return adding(needed, branch);
        }
        int detached = problem.detached(branch.items()).nextSetBit(0);
        if (detached >= 0) {
            return adding(problem.items().get(detached).hosts(), branch);
        }
        List<Branch> fewest = null;
        for (int index = 0; index < problem.demands().size(); index++) {
            if (!branch.settled().get(index)) {
                List<Branch> ways = settling(index, branch);
                fewest = fewest == null || ways.size() < fewest.size() ? ways : fewest;
            }
        }
        return fewest;
    }

    private @Nullable BitSet unmetNeed(BitSet items) {
        for (int item = items.nextSetBit(0); item >= 0; item = items.nextSetBit(item + 1)) {
            for (BitSet oneOf : problem.items().get(item).needs()) {
                if (!oneOf.intersects(items)) {
                    return oneOf;
                }
            }
        }
        return null;
    }

    private List<Branch> adding(BitSet oneOf, Branch branch) {
        List<Branch> ways = new ArrayList<>();
        for (int item = oneOf.nextSetBit(0); item >= 0; item = oneOf.nextSetBit(item + 1)) {
            Branch way = branch.items().get(item)
                    ? null
                    : with(problem.items().get(item).closure(), branch);
            if (way != null) {
                ways.add(way);
            }
        }
        ways.sort(Comparator.comparingInt(Branch::cost));
        return ways;
    }

    /** Every way to settle one demand: as well as what is there does, better by adding, or not at all. */
    private List<Branch> settling(int index, Branch branch) {
        Demand demand = problem.demands().get(index);
        int already = met(demand, branch.items());
        List<Branch> ways = new ArrayList<>();
        for (Option option : demand.options()) {
            Branch way = option.risk() < already ? with(option.items(), branch) : null;
            if (way != null) {
                ways.add(way.settle(index, option.risk()));
            }
        }
        if (already != Integer.MAX_VALUE) {
            ways.add(branch.settle(index, already));
        } else if (!demand.isMandatory()) {
            ways.add(branch.settle(index, demand.penalty()));
        }
        ways.sort(Comparator.comparingInt(Branch::cost));
        return ways;
    }

    /** The branch with more items; null when they may not be added to what is there. */
    private @Nullable Branch with(BitSet more, Branch branch) {
        BitSet items = (BitSet) branch.items().clone();
        items.or(more);
        if (items.cardinality() == branch.items().cardinality()) {
            return branch;
        }
        BitSet added = (BitSet) more.clone();
        added.andNot(branch.items());
        boolean possible = LowerBound.holdsAll(problem.allowed(), added)
                && problem.isPeaceful(items)
                && problem.sharedRuntimes(items) != 0;
        return possible
                ? new Branch(items, branch.cost() + problem.cost(added, branch.items()), branch.settled())
                : null;
    }
}
