package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.ComposeStackResult;
import dev.frameworkgraph.advice.ContradictoryRequirements;
import dev.frameworkgraph.advice.Optimality;
import dev.frameworkgraph.advice.StackPlan;
import dev.frameworkgraph.advice.StackPlans;
import dev.frameworkgraph.advice.UndecidedStack;
import dev.frameworkgraph.advice.UnsatisfiableStack;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.List;

/**
 * Puts together the cheapest stacks that meet requirements. A pure function of graph and question: the search is bounded by steps, not
 * by time.
 */
public final class Composer {

    /** Steps that the search for plans may take, and again that for the reasons why there is none. */
    static final int MAX_STEPS = 20_000;

    /** A step takes about as long in any catalog of up to so many projects, and longer in proportion beyond. */
    private static final int PROJECTS_PER_PRICE = 5_000;

    private final Projects projects;
    private final int maxSteps;

    public Composer(FrameworkGraph graph) {
        this.projects = new Projects(graph);
        this.maxSteps = MAX_STEPS / (1 + projects.index().size() / PROJECTS_PER_PRICE);
    }

    /** What is known of whether frameworks can be together. */
    public Compatibility compatibility() {
        return new Compatibility(projects);
    }

    /**
     * The cheapest stacks.
     *
     * @param maximum how many plans at most
     */
    public ComposeStackResult compose(StackQuestion question, int maximum) {
        ContradictoryRequirements contradictory = ContradictoryRequirements.among(question.requirements(), false);
        if (!contradictory.contradictions().isEmpty()) {
            return contradictory;
        }
        SearchBudget budget = new SearchBudget(maxSteps);
        Findings findings = new Findings(projects);
        List<StackPlan> plans = new PlanSearch(question, findings, budget).plans(maximum);
        if (!plans.isEmpty()) {
            return new StackPlans(question.requirements(), optimality(budget), budget.spent(), plans);
        }
        if (budget.isExhausted()) {
            return new UndecidedStack(question.requirements(), budget.spent());
        }
        SearchBudget again = new SearchBudget(maxSteps);
        ConflictSearch conflict = new ConflictSearch(question, findings, again);
        return new UnsatisfiableStack(
                question.requirements(), conflict.minimal(), optimality(again), conflict.relaxations());
    }

    private static Optimality optimality(SearchBudget budget) {
        return budget.isExhausted() ? Optimality.BEST_FOUND : Optimality.PROVEN;
    }
}
