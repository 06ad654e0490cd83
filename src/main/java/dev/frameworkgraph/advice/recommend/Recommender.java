package dev.frameworkgraph.advice.recommend;

import dev.frameworkgraph.advice.ContradictoryRequirements;
import dev.frameworkgraph.advice.Exclusion;
import dev.frameworkgraph.advice.NoCandidate;
import dev.frameworkgraph.advice.NoCandidate.NearMiss;
import dev.frameworkgraph.advice.Reason;
import dev.frameworkgraph.advice.RecommendResult;
import dev.frameworkgraph.advice.Recommendation;
import dev.frameworkgraph.advice.Recommendations;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.Scoring;
import dev.frameworkgraph.advice.Separation;
import dev.frameworkgraph.advice.Separation.RequirementDifference;
import dev.frameworkgraph.advice.Verdict;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ranks every framework by how well it meets requirements: by scoreMin, then scoreMax, then slug. A pure function of graph and
 * question; linear in frameworks times requirements.
 */
public final class Recommender {

    private final FrameworkGraph graph;
    private final Gaps gaps;

    public Recommender(FrameworkGraph graph) {
        this.graph = graph;
        this.gaps = new Gaps(graph);
    }

    /**
     * The frameworks that fit best.
     *
     * @param first how many to give
     */
    public RecommendResult recommend(List<Requirement> requirements, Scoring scoring, int first) {
        ContradictoryRequirements contradictory = ContradictoryRequirements.among(requirements, true);
        if (!contradictory.contradictions().isEmpty()) {
            return contradictory;
        }
        List<Candidate> candidates = graph.catalog().frameworks().stream()
                .map(framework -> Candidate.of(framework, requirements, scoring, graph))
                .toList();
        List<Exclusion> exclusions = exclusions(requirements, candidates);
        List<Candidate> fitting = candidates.stream()
                .filter(candidate -> candidate.broken().isEmpty())
                .sorted(Candidate.BEST_FIRST)
                .toList();
        if (fitting.isEmpty()) {
            return new NoCandidate(requirements, candidates.size(), exclusions, nearMisses(candidates, scoring, first));
        }
        int eligible = (int) fitting.stream()
                .filter(candidate -> candidate.verdict() == Verdict.ELIGIBLE)
                .count();
        List<Recommendation> results = IntStream.range(0, Math.min(first, fitting.size()))
                .mapToObj(index -> recommendation(index, fitting, scoring))
                .toList();
        return new Recommendations(
                requirements, scoring, candidates.size(), eligible, fitting.size() - eligible, exclusions, results);
    }

    private static List<Exclusion> exclusions(List<Requirement> requirements, List<Candidate> candidates) {
        List<Exclusion> exclusions = new ArrayList<>();
        for (Requirement requirement : requirements) {
            List<Candidate> broken = candidates.stream()
                    .filter(candidate -> requirement.isBrokenBy(
                            candidate.reasons().get(requirement.index()).outcome()))
                    .toList();
            if (!broken.isEmpty()) {
                long alone = broken.stream()
                        .filter(candidate -> candidate.broken().size() == 1)
                        .count();
                exclusions.add(new Exclusion(requirement, broken.size(), (int) alone));
            }
        }
        return exclusions;
    }

    private List<NearMiss> nearMisses(List<Candidate> candidates, Scoring scoring, int first) {
        Comparator<Candidate> fewestBroken =
                Comparator.comparingInt(candidate -> candidate.broken().size());
        return candidates.stream()
                .sorted(fewestBroken.thenComparing(Candidate.BEST_FIRST))
                .limit(first)
                .map(candidate -> new NearMiss(
                        candidate.framework(),
                        candidate.broken().stream()
                                .map(reason -> gaps.of(candidate.framework(), reason, scoring))
                                .toList()))
                .toList();
    }

    private Recommendation recommendation(int index, List<Candidate> fitting, Scoring scoring) {
        Candidate candidate = fitting.get(index);
        return new Recommendation(
                index + 1,
                candidate.framework(),
                candidate.verdict(),
                candidate.scoreMin(),
                candidate.scoreMax(),
                candidate.reasons(),
                gaps.of(candidate, scoring),
                candidate.unknowns(),
                index + 1 < fitting.size() ? separation(candidate, fitting.get(index + 1)) : null);
    }

    private static Separation separation(Candidate candidate, Candidate next) {
        List<RequirementDifference> differences = new ArrayList<>();
        for (int index = 0; index < candidate.reasons().size(); index++) {
            RequirementDifference difference =
                    difference(candidate.reasons().get(index), next.reasons().get(index));
            if (difference.contributionMinDifference() != 0 || difference.contributionMaxDifference() != 0) {
                differences.add(difference);
            }
        }
        differences.sort(Comparator.comparingDouble(
                        (RequirementDifference difference) -> -Math.abs(difference.contributionMinDifference()))
                .thenComparingDouble(difference -> -Math.abs(difference.contributionMaxDifference())));
        return new Separation(
                next.framework(),
                Candidate.rounded(candidate.scoreMin() - next.scoreMin()),
                Candidate.rounded(candidate.scoreMax() - next.scoreMax()),
                differences);
    }

    private static RequirementDifference difference(Reason reason, Reason other) {
        return new RequirementDifference(
                reason.requirement(),
                Candidate.rounded(reason.contributionMin() - other.contributionMin()),
                Candidate.rounded(reason.contributionMax() - other.contributionMax()));
    }
}
