package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.StackPlan;
import dev.frameworkgraph.catalog.Framework;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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

    private static final Comparator<Found> CHEAPEST_FIRST = Comparator.comparingInt(Found::cost)
            .thenComparingInt(found -> found.root().root());

    private final StackQuestion question;
    private final Projects projects;
    private final SearchBudget budget;

    PlanSearch(StackQuestion question, Projects projects, SearchBudget budget) {
        this.question = question;
        this.projects = projects;
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

    boolean isSolvable() {
        ProblemBuilder builder = new ProblemBuilder(question, projects);
        return builder.roots().stream()
                .anyMatch(root -> new StackSolver(builder.problem(root).problem(), budget).isSolvable());
    }

    private List<Found> onEachRoot(int maximum) {
        ProblemBuilder builder = new ProblemBuilder(question, projects);
        List<Found> found = new ArrayList<>();
        for (int number : builder.roots()) {
            RootProblem root = builder.problem(number);
            int below = found.size() < maximum
                    ? Integer.MAX_VALUE
                    : found.get(maximum - 1).cost() - root.fixedCost();
            StackSolution solution = new StackSolver(root.problem(), budget).cheapest(below);
            if (solution != null) {
                String setApart =
                        "The cheapest on " + projects.index().framework(number).name() + ".";
                found.add(new Found(root, solution, builder.members(), question, setApart));
                found.sort(CHEAPEST_FIRST);
            }
            if (found.size() > maximum) {
                found.remove(maximum);
            }
        }
        return found;
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
        ProblemBuilder builder = new ProblemBuilder(narrower, projects);
        if (!builder.roots().contains(best.root().root())) {
            return null;
        }
        RootProblem root = builder.problem(best.root().root());
        StackSolution solution = new StackSolver(root.problem(), budget).cheapest(Integer.MAX_VALUE);
        String setApart = "The cheapest on "
                + projects.index().framework(best.root().root()).name() + " without " + member.name() + ".";
        return solution == null ? null : new Found(root, solution, builder.members(), narrower, setApart);
    }
}
