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

    /** Of equals the one with the fewest items; a tie-break only, for the cheapest is found in any order. */
    private static final Comparator<Branch> CHEAPEST_FIRST = Comparator.comparingInt(Branch::cost)
            .thenComparingInt(branch -> branch.items().cardinality());

    private final StackProblem problem;
    private final Providers providers;
    private final LowerBound lowerBound;
    private final SearchBudget budget;
    private int threshold;
    private boolean anyWillDo;
    private @Nullable StackSolution best;

    StackSolver(StackProblem problem, SearchBudget budget) {
        this.problem = problem;
        this.providers = new Providers(problem);
        this.lowerBound = new LowerBound(problem, providers);
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
        if (isPossible(Branch.start(problem))) {
            search(Branch.start(problem));
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
            best = new StackSolution(settled.picks(), settled.items(), settled.cost());
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
            if (option.risk() < least && Branch.holdsAll(items, option.items())) {
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
            if (!branch.items().get(item)) {
                BitSet single = new BitSet();
                single.set(item);
                ways.addAll(meeting(new Option(single, 0), branch));
            }
        }
        ways.sort(CHEAPEST_FIRST);
        return ways;
    }

    /** Every way to settle one demand: as well as what is there does, better by picking, or not at all. */
    private List<Branch> settling(int index, Branch branch) {
        Demand demand = problem.demands().get(index);
        int already = met(demand, branch.items());
        List<Branch> ways = new ArrayList<>();
        for (Option option : demand.options()) {
            if (option.risk() < already) {
                meeting(option, branch).forEach(way -> ways.add(way.settle(index, option.risk())));
            }
        }
        if (already != Integer.MAX_VALUE) {
            ways.add(branch.settle(index, already));
        } else if (!demand.isMandatory()) {
            ways.add(branch.settle(index, demand.penalty()));
        }
        ways.sort(CHEAPEST_FIRST);
        return ways;
    }

    /** The possible branches in which what an option asks for is there. */
    private List<Branch> meeting(Option option, Branch branch) {
        return providers.pickSets(option, branch.items()).stream()
                .map(picks -> branch.pick(picks, problem))
                .filter(this::isPossible)
                .toList();
    }

    private boolean isPossible(Branch branch) {
        return problem.isPeaceful(branch.items()) && problem.sharedRuntimes(branch.items()) != 0;
    }
}
