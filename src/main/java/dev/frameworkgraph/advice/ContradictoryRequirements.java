package dev.frameworkgraph.advice;

import java.util.ArrayList;
import java.util.List;

/** The outcome of a question whose requirements contradict each other. */
public record ContradictoryRequirements(List<Contradiction> contradictions)
        implements RecommendResult, ComposeStackResult {

    public ContradictoryRequirements {
        contradictions = List.copyOf(contradictions);
    }

    /**
     * Every pair that contradicts; none of them is about facts of the catalog.
     *
     * @param oneFramework whether a single framework has to meet all, so that it cannot be of two kinds
     */
    public static ContradictoryRequirements among(List<Requirement> requirements, boolean oneFramework) {
        List<Contradiction> found = new ArrayList<>();
        for (Requirement one : requirements) {
            for (Requirement other : requirements) {
                if (isForbidden(one, other)) {
                    found.add(new Contradiction(one, other, "What the one needs, the other rules out."));
                } else if (oneFramework && one.index() < other.index() && areTwoKinds(one, other)) {
                    found.add(new Contradiction(one, other, "A framework has one kind."));
                }
            }
        }
        return new ContradictoryRequirements(found);
    }

    private static boolean isForbidden(Requirement one, Requirement other) {
        return one.importance() == Importance.MUST
                && other.importance() == Importance.MUST_NOT
                && one.need().implies(other.need());
    }

    private static boolean areTwoKinds(Requirement one, Requirement other) {
        return one.importance() == Importance.MUST
                && other.importance() == Importance.MUST
                && one.need() instanceof KindNeed
                && other.need() instanceof KindNeed
                && !one.need().equals(other.need());
    }
}
