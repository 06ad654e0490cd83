package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.StackPlan;
import dev.frameworkgraph.catalog.Framework;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds distinct plans: the cheapest on each base; and, where there are fewer bases than plans wanted, the cheapest without one or other
 * of the add-ons of the best plan.
 */
final class PlanSearch {

    private record Found(
            RootProblem root, StackSolution solution, Members judged, StackQuestion question, String setApart) {

        int cost() {
            return root.fixedCost() + solution.cost();
        }
    }

    /** A root before it is searched. */
    private record Candidate(int root, int leastCost) {}

    private static final Comparator<Found> CHEAPEST_FIRST = Comparator.comparingInt(Found::cost)
            .thenComparingInt(found -> found.root().root());

    private final StackQuestion question;
    private final Projects projects;
    private final Findings findings;
    private final SearchBudget budget;

    PlanSearch(StackQuestion question, Findings findings, SearchBudget budget) {
        this.question = question;
        this.projects = findings.projects();
        this.findings = findings;
        this.budget = budget;
    }

    /** Cheapest first, then by slug of the base; at most so many. */
    List<StackPlan> plans(int maximum) {
        List<Found> found = question.withBase() ? onEachRoot(maximum) : onAnyRoot();
        if (!found.isEmpty() && found.size() < maximum) {
            addVariants(found, maximum);
        }
        List<StackPlan> plans = new ArrayList<>();
        for (Found plan : found) {
            plans.add(PlanWriter.write(
                    plans.size() + 1,
                    plan.setApart(),
                    plan.question(),
                    projects,
                    plan.judged(),
                    plan.root(),
                    plan.solution()));
        }
        return plans;
    }

    /** The cheapest stack at all; null when there is none. */
    @Nullable
    StackPlan cheapest() {
        List<StackPlan> plans = plans(1);
        return plans.isEmpty() ? null : plans.get(0);
    }

    /**
     * Whether there is a stack at all; the cheapest is not looked for.
     *
     * @param unmetByRoot what cannot be met on a root, whatever else is asked for; roots that are found out here are added
     */
    boolean isSolvable(Map<Integer, Requirement> unmetByRoot) {
        ProblemBuilder builder = new ProblemBuilder(question, findings);
        return builder.roots().stream()
                .takeWhile(root -> !budget.isExhausted())
                .filter(root -> !unmetByRoot.containsKey(root)
                        || !question.requirements().contains(unmetByRoot.get(root)))
                .anyMatch(root -> isSolvable(root, builder, unmetByRoot));
    }

    private boolean isSolvable(int number, ProblemBuilder builder, Map<Integer, Requirement> unmetByRoot) {
        Requirement unmet = builder.unmet(number);
        RootProblem root = unmet == null ? builder.problemOfMusts(number, budget) : null;
        if (root != null && new StackSolver(root.problem(), budget).isSolvable()) {
            return true;
        }
        Requirement culprit = root == null ? unmet : root.unmet();
        if (culprit != null && !budget.isExhausted()) {
            unmetByRoot.put(number, culprit);
        }
        return false;
    }

    /** Roots that may turn out the cheapest come first, so that most of the others need no search. */
    private List<Found> onEachRoot(int maximum) {
        ProblemBuilder builder = new ProblemBuilder(question, findings);
        List<Candidate> candidates = builder.roots().stream()
                .map(root -> new Candidate(root, builder.leastCost(root, budget)))
                .filter(candidate -> candidate.leastCost() < LowerBound.IMPOSSIBLE)
                .sorted(Comparator.comparingInt(Candidate::leastCost).thenComparingInt(Candidate::root))
                .toList();
        List<Found> found = new ArrayList<>();
        for (Candidate candidate : candidates) {
            int below = found.size() < maximum ? Integer.MAX_VALUE : toBeat(found.get(maximum - 1), candidate);
            if (candidate.leastCost() < below && !budget.isExhausted()) {
                searchOn(candidate.root(), below, builder, found);
            }
            if (found.size() > maximum) {
                found.remove(maximum);
            }
        }
        return found;
    }

    /** What a plan must cost less than to come before another: of equals the one whose root comes first. */
    private static int toBeat(Found worst, Candidate candidate) {
        return candidate.root() < worst.root().root() ? worst.cost() + 1 : worst.cost();
    }

    private void searchOn(int number, int below, ProblemBuilder builder, List<Found> found) {
        RootProblem root = builder.problem(number, budget);
        int limit = below == Integer.MAX_VALUE ? below : below - root.fixedCost();
        StackSolution solution = new StackSolver(root.problem(), budget).cheapest(limit);
        if (solution != null) {
            String setApart =
                    "The cheapest on " + projects.index().framework(number).name() + ".";
            found.add(new Found(root, solution, builder.members(), question, setApart));
            found.sort(CHEAPEST_FIRST);
        }
    }

    private List<Found> onAnyRoot() {
        return new ArrayList<>(onEachRoot(1).stream()
                .map(found -> new Found(
                        found.root(), found.solution(), found.judged(), found.question(), "The cheapest of all."))
                .toList());
    }

    private void addVariants(List<Found> found, int maximum) {
        Found best = found.get(0);
        Set<BitSet> known = new HashSet<>();
        found.forEach(plan -> known.add(plan.solution().items()));
        List<Found> variants = new ArrayList<>();
        best.solution().picks().stream().forEach(number -> {
            Found variant = without(projects.index().framework(number), best);
            if (variant != null && known.add(variant.solution().items())) {
                variants.add(variant);
            }
        });
        variants.sort(CHEAPEST_FIRST);
        found.addAll(variants.subList(0, Math.min(variants.size(), maximum - found.size())));
        found.sort(CHEAPEST_FIRST);
    }

    private @Nullable Found without(Framework member, Found best) {
        if (question.pinned().contains(member)) {
            return null;
        }
        List<Framework> excluded = new ArrayList<>(question.excluded());
        excluded.add(member);
        StackQuestion narrower =
                new StackQuestion(question.requirements(), question.pinned(), excluded, question.withBase());
        ProblemBuilder builder = new ProblemBuilder(narrower, findings);
        if (!builder.roots().contains(best.root().root())) {
            return null;
        }
        RootProblem root = builder.problem(best.root().root(), budget);
        StackSolution solution = new StackSolver(root.problem(), budget).cheapest(Integer.MAX_VALUE);
        String setApart = "The cheapest on "
                + projects.index().framework(best.root().root()).name() + " without " + member.name() + ".";
        return solution == null ? null : new Found(root, solution, builder.members(), narrower, setApart);
    }
}
