package dev.frameworkgraph.advice.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.frameworkgraph.advice.Exclusion;
import dev.frameworkgraph.advice.Finding;
import dev.frameworkgraph.advice.Importance;
import dev.frameworkgraph.advice.NoCandidate;
import dev.frameworkgraph.advice.Outcome;
import dev.frameworkgraph.advice.RandomQuestions;
import dev.frameworkgraph.advice.Reason;
import dev.frameworkgraph.advice.RecommendResult;
import dev.frameworkgraph.advice.Recommendation;
import dev.frameworkgraph.advice.Recommendations;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.Scoring;
import dev.frameworkgraph.advice.Separation;
import dev.frameworkgraph.advice.Separation.RequirementDifference;
import dev.frameworkgraph.advice.Verdict;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.ShippedEngine;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every recommendation, over random questions to the shipped catalog. */
class RandomRecommendationsTest {

    private static final int EVERY = 10_000;
    private static final FrameworkGraph GRAPH = ShippedEngine.GRAPH;
    private static final Comparator<Recommendation> BEST_FIRST = Comparator.comparingDouble(Recommendation::scoreMin)
            .thenComparingDouble(Recommendation::scoreMax)
            .reversed()
            .thenComparing(result -> result.framework().slug());

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void addUp(long seed) {
        List<Requirement> requirements = new RandomQuestions(GRAPH, seed).requirements(8);
        RecommendResult answer = new Recommender(GRAPH).recommend(requirements, Scoring.DEFAULTS, EVERY);
        assertThat(new Recommender(GRAPH).recommend(requirements, Scoring.DEFAULTS, EVERY))
                .isEqualTo(answer);
        if (answer instanceof Recommendations found) {
            check(found, requirements);
        }
        if (answer instanceof NoCandidate none) {
            checkExclusions(none.exclusions(), requirements);
            assertThat(none.nearest()).hasSize(GRAPH.catalog().frameworks().size());
            assertThat(none.nearest())
                    .extracting(near -> near.broken().size())
                    .isSorted()
                    .allMatch(broken -> broken > 0);
        }
    }

    private static void check(Recommendations found, List<Requirement> requirements) {
        List<Recommendation> results = found.results();
        checkExclusions(found.exclusions(), requirements);
        assertThat(results).isSortedAccordingTo(BEST_FIRST);
        assertThat(results)
                .extracting(Recommendation::framework)
                .containsExactlyInAnyOrderElementsOf(fitting(requirements));
        assertThat(found.considered()).isEqualTo(GRAPH.catalog().frameworks().size());
        assertThat(found.eligible() + found.conditional()).isEqualTo(results.size());
        assertThat(results.stream().filter(result -> result.verdict() == Verdict.ELIGIBLE))
                .hasSize(found.eligible());
        for (int index = 0; index < results.size(); index++) {
            assertThat(results.get(index).rank()).isEqualTo(index + 1);
            check(results.get(index), requirements);
            checkSeparation(results, index, requirements.size());
        }
    }

    private static void check(Recommendation result, List<Requirement> requirements) {
        double weights = requirements.stream().mapToDouble(Requirement::weight).sum();
        Offset<Double> rounding = within(0.00005 * (requirements.size() + 1));
        boolean mayBeBroken = false;
        for (int index = 0; index < requirements.size(); index++) {
            Requirement requirement = requirements.get(index);
            Reason reason = result.reasons().get(index);
            Finding finding = requirement.findIn(result.framework(), GRAPH, Scoring.DEFAULTS);
            assertThat(reason.requirement()).isEqualTo(requirement);
            assertThat(reason.outcome()).isEqualTo(finding.outcome());
            assertThat(reason.claim()).isEqualTo(finding.claim());
            double share = weights == 0 ? 0 : requirement.weight() / weights;
            assertThat(reason.contributionMin()).isEqualTo(share * finding.utilityMin(), rounding);
            assertThat(reason.contributionMax()).isEqualTo(share * finding.utilityMax(), rounding);
            mayBeBroken |= requirement.isHard() && reason.outcome() == Outcome.UNKNOWN;
        }
        assertThat(result.reasons()).hasSameSizeAs(requirements);
        assertThat(result.verdict()).isEqualTo(mayBeBroken ? Verdict.CONDITIONAL : Verdict.ELIGIBLE);
        assertThat(result.unknowns())
                .isEqualTo(result.reasons().stream()
                        .filter(reason -> reason.outcome() == Outcome.UNKNOWN)
                        .toList());
        assertThat(result.scoreMin()).isBetween(0.0, result.scoreMax());
        assertThat(result.scoreMax()).isLessThanOrEqualTo(1);
        if (weights > 0) {
            assertThat(sum(result.reasons(), Reason::contributionMin)).isEqualTo(result.scoreMin(), rounding);
            assertThat(sum(result.reasons(), Reason::contributionMax)).isEqualTo(result.scoreMax(), rounding);
        }
    }

    private static void checkSeparation(List<Recommendation> results, int index, int requirements) {
        Separation separation = results.get(index).separation();
        assertThat(separation == null).isEqualTo(index == results.size() - 1);
        if (separation == null) {
            return;
        }
        Offset<Double> rounding = within(0.0001 * (requirements + 1));
        Recommendation result = results.get(index);
        Recommendation next = results.get(index + 1);
        assertThat(separation.next()).isEqualTo(next.framework());
        assertThat(separation.scoreMinDifference()).isEqualTo(result.scoreMin() - next.scoreMin(), rounding);
        assertThat(separation.scoreMaxDifference()).isEqualTo(result.scoreMax() - next.scoreMax(), rounding);
        assertThat(sum(separation.differences(), RequirementDifference::contributionMinDifference))
                .isEqualTo(separation.scoreMinDifference(), rounding);
        assertThat(sum(separation.differences(), RequirementDifference::contributionMaxDifference))
                .isEqualTo(separation.scoreMaxDifference(), rounding);
        assertThat(separation.differences())
                .extracting(difference -> -Math.abs(difference.contributionMinDifference()))
                .isSorted();
    }

    private static <T> double sum(List<T> all, ToDoubleFunction<T> number) {
        return all.stream().mapToDouble(number).sum();
    }

    private static void checkExclusions(List<Exclusion> exclusions, List<Requirement> requirements) {
        List<Exclusion> expected = requirements.stream()
                .map(requirement -> new Exclusion(
                        requirement,
                        count(framework -> breaks(framework, requirement) ? 1 : 0),
                        count(framework ->
                                breaks(framework, requirement) && broken(framework, requirements) == 1 ? 1 : 0)))
                .filter(exclusion -> exclusion.frameworks() > 0)
                .toList();
        assertThat(exclusions).isEqualTo(expected);
    }

    private static int count(ToDoubleFunction<Framework> counts) {
        return (int) sum(GRAPH.catalog().frameworks(), counts);
    }

    private static List<Framework> fitting(List<Requirement> requirements) {
        return GRAPH.catalog().frameworks().stream()
                .filter(framework -> broken(framework, requirements) == 0)
                .toList();
    }

    private static long broken(Framework framework, List<Requirement> requirements) {
        return requirements.stream()
                .filter(requirement -> breaks(framework, requirement))
                .count();
    }

    private static boolean breaks(Framework framework, Requirement requirement) {
        Outcome outcome = requirement.findIn(framework, GRAPH, Scoring.DEFAULTS).outcome();
        return (requirement.importance() == Importance.MUST && outcome == Outcome.UNMET)
                || (requirement.importance() == Importance.MUST_NOT && outcome == Outcome.MET);
    }

    @Test
    void areOfEverySort() {
        List<RecommendResult> answers = seeds().mapToObj(seed -> new RandomQuestions(GRAPH, seed).requirements(8))
                .map(requirements -> new Recommender(GRAPH).recommend(requirements, Scoring.DEFAULTS, 1))
                .toList();
        assertThat(answers).filteredOn(Recommendations.class::isInstance).hasSizeGreaterThan(20);
        assertThat(answers).filteredOn(NoCandidate.class::isInstance).hasSizeGreaterThan(3);
    }
}
