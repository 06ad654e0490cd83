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
    private final LowerBound lowerBound;
    private final SearchBudget budget;
    private final int stepsPerBranch;
    private int threshold;
    private boolean anyWillDo;
    private @Nullable StackSolution best;

    StackSolver(StackProblem problem, SearchBudget budget) {
        this.problem = problem;
        this.lowerBound = new LowerBound(problem);
        this.budget = budget;
        this.stepsPerBranch = problem.size();
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
        if ((anyWillDo && best != null) || !budget.spend(stepsPerBranch)) {
            return;
        }
        Branch settled = settleFree(branch);
        int enough = threshold - settled.cost();
        if (lowerBound.of(settled, enough) >= enough) {
            return;
        }
        if (settled.settled().cardinality() == problem.demands().size()) {
            keep(settled);
            return;
        }
        nextBranches(settled).forEach(this::search);
    }

    /** At its true cost: a demand that was settled as unmet may have been met by a later pick. */
    private void keep(Branch branch) {
        BitSet picks = (BitSet) branch.used().clone();
        picks.andNot(problem.start());
        int cost = picks.stream().map(pick -> problem.items().get(pick).cost()).sum();
        for (Demand demand : problem.demands()) {
            int risk = met(demand, branch.used());
            cost += risk == Integer.MAX_VALUE ? demand.penalty() : risk;
        }
        best = new StackSolution(picks, branch.items(), cost);
        threshold = cost;
    }

    /** Settles each demand that is met already in the best way it can be. */
    private Branch settleFree(Branch branch) {
        Branch settled = branch;
        for (int index = 0; index < problem.demands().size(); index++) {
            if (!settled.settled().get(index)) {
                Demand demand = problem.demands().get(index);
                int risk = met(demand, branch.used());
                if (risk != Integer.MAX_VALUE && risk <= leastRisk(demand)) {
                    settled = settled.settle(index, risk);
                }
            }
        }
        return settled;
    }

    /** The least risk at which a demand is met by what is used; the largest number when it is not. */
    private static int met(Demand demand, BitSet used) {
        int least = Integer.MAX_VALUE;
        for (Option option : demand.options()) {
            if (option.risk() < least && Branch.holdsAll(used, option.items())) {
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

    /** The ways to settle the open demand that has the fewest, most promising first; none where the branch is dead. */
    private List<Branch> nextBranches(Branch branch) {
        List<Branch> fewest = null;
        for (int index = 0; index < problem.demands().size(); index++) {
            if (!branch.settled().get(index)) {
                List<Branch> ways = settling(index, branch);
                fewest = fewest == null || ways.size() < fewest.size() ? ways : fewest;
            }
        }
        return fewest == null ? List.of() : fewest;
    }

    /** Every way to settle one demand: as well as what is there does, better by picking, or not at all. */
    private List<Branch> settling(int index, Branch branch) {
        Demand demand = problem.demands().get(index);
        int already = met(demand, branch.used());
        List<Branch> ways = new ArrayList<>();
        for (Option option : demand.options()) {
            Branch way = option.risk() < already ? picking(option.items(), branch) : null;
            if (way != null) {
                ways.add(way.settle(index, option.risk()));
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

    /** The branch with more picks; null when they may not be picked, or not together with what is there. */
    private @Nullable Branch picking(BitSet more, Branch branch) {
        Branch way = branch.pick(more, problem);
        return isPossible(way) ? way : null;
    }

    private boolean isPossible(Branch branch) {
        return problem.isPeaceful(branch.items()) && problem.sharedRuntimes(branch.items()) != 0;
    }
}
