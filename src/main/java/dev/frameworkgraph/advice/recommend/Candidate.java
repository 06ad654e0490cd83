package dev.frameworkgraph.advice.recommend;

import dev.frameworkgraph.advice.Finding;
import dev.frameworkgraph.advice.Outcome;
import dev.frameworkgraph.advice.Reason;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.Scoring;
import dev.frameworkgraph.advice.Verdict;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A framework measured against every requirement.
 *
 * @param reasons one for every requirement, in order
 * @param broken those of the requirements that rule it out
 */
record Candidate(Framework framework, List<Reason> reasons, List<Reason> broken, double scoreMin, double scoreMax) {

    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::scoreMin)
            .thenComparingDouble(Candidate::scoreMax)
            .reversed()
            .thenComparing(candidate -> candidate.framework().slug());

    private static final double DIGITS = 10_000;

    static Candidate of(Framework framework, List<Requirement> requirements, Scoring scoring, FrameworkGraph graph) {
        double weights = requirements.stream().mapToDouble(Requirement::weight).sum();
        List<Reason> reasons = new ArrayList<>(requirements.size());
        double min = 0;
        double max = 0;
        for (Requirement requirement : requirements) {
            Finding finding = requirement.findIn(framework, graph, scoring);
            double share = weights == 0 ? 0 : requirement.weight() / weights;
            min += share * finding.utilityMin();
            max += share * finding.utilityMax();
            reasons.add(reason(requirement, finding, share));
        }
        List<Reason> broken = broken(reasons);
        return weights == 0
                ? new Candidate(framework, reasons, broken, 1, 1)
                : new Candidate(framework, reasons, broken, rounded(min), rounded(max));
    }

    private static Reason reason(Requirement requirement, Finding finding, double share) {
        return new Reason(
                requirement,
                finding.outcome(),
                rounded(finding.utilityMin()),
                rounded(finding.utilityMax()),
                rounded(share * finding.utilityMin()),
                rounded(share * finding.utilityMax()),
                finding.claim(),
                finding.relationships(),
                finding.explanation());
    }

    /** To four digits, so that equal scores are equal whatever the order of the sums. */
    static double rounded(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }

    private static List<Reason> broken(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.requirement().isBrokenBy(reason.outcome()))
                .toList();
    }

    List<Reason> unknowns() {
        return reasons.stream()
                .filter(reason -> reason.outcome() == Outcome.UNKNOWN)
                .toList();
    }

    Verdict verdict() {
        return unknowns().stream().anyMatch(reason -> reason.requirement().isHard())
                ? Verdict.CONDITIONAL
                : Verdict.ELIGIBLE;
    }
}
