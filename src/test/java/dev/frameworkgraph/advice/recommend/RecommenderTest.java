package dev.frameworkgraph.advice.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.advice.ContradictoryRequirements;
import dev.frameworkgraph.advice.Exclusion;
import dev.frameworkgraph.advice.Importance;
import dev.frameworkgraph.advice.KindNeed;
import dev.frameworkgraph.advice.Needs;
import dev.frameworkgraph.advice.NoCandidate;
import dev.frameworkgraph.advice.NoCandidate.NearMiss;
import dev.frameworkgraph.advice.Reason;
import dev.frameworkgraph.advice.Recommendation;
import dev.frameworkgraph.advice.Recommendations;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.Scoring;
import dev.frameworkgraph.advice.Separation;
import dev.frameworkgraph.advice.Separation.RequirementDifference;
import dev.frameworkgraph.advice.SmallCatalog;
import dev.frameworkgraph.advice.Verdict;
import dev.frameworkgraph.advice.Wanted;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Recommendations on the sample and on small catalogs, against figures counted by hand. */
class RecommenderTest {

    private static final FrameworkGraph SAMPLE = SampleCatalog.graph();
    private static final Needs NEEDS = new Needs(SAMPLE);

    /** Weights 5, 3 and 1. */
    private static final List<Requirement> THREE = Wanted.must(NEEDS.feature("routing.typed-params"))
            .and(Importance.SHOULD, NEEDS.feature("data.request-validation"))
            .and(Importance.NICE, NEEDS.feature("orm.relational"))
            .list();

    @Test
    void countsTheUnknownAsNothingAndAsAll() {
        Recommendations answer = recommend(SAMPLE, THREE);
        // Alpha: 1 of 5, 0.6 of 3, unknown of 1; Beta: 1 of 5, 0.6 of 3, nothing of 1
        assertThat(answer.results())
                .extracting(
                        Recommendation::rank,
                        result -> result.framework().slug(),
                        Recommendation::verdict,
                        Recommendation::scoreMin,
                        Recommendation::scoreMax)
                .containsExactly(
                        tuple(1, "alpha", Verdict.ELIGIBLE, 0.7556, 0.8667),
                        tuple(2, "beta", Verdict.ELIGIBLE, 0.7556, 0.7556));
        assertThat(answer.results().get(0).reasons())
                .extracting(Reason::utilityMin, Reason::utilityMax, Reason::contributionMin, Reason::contributionMax)
                .containsExactly(
                        tuple(1.0, 1.0, 0.5556, 0.5556), tuple(0.6, 0.6, 0.2, 0.2), tuple(0.0, 1.0, 0.0, 0.1111));
        assertThat(answer.results().get(0).unknowns())
                .containsExactly(answer.results().get(0).reasons().get(2));
        assertThat(answer.considered()).isEqualTo(4);
        assertThat(answer.eligible()).isEqualTo(2);
        assertThat(answer.conditional()).isZero();
        assertThat(answer.requirements()).isEqualTo(THREE);
        assertThat(answer.scoring()).isEqualTo(Scoring.DEFAULTS);
    }

    @Test
    void tellsWhatSetsOneApartFromTheNext() {
        List<Recommendation> results = recommend(SAMPLE, THREE).results();
        assertThat(results.get(0).separation())
                .isEqualTo(new Separation(
                        SAMPLE.getFramework("beta"),
                        0,
                        0.1111,
                        List.of(new RequirementDifference(THREE.get(2), 0, 0.1111))));
        assertThat(results.get(1).separation()).isNull();
        assertThat(((Recommendations) new Recommender(SAMPLE).recommend(THREE, Scoring.DEFAULTS, 1)).results())
                .isEqualTo(results.subList(0, 1));
    }

    @Test
    void putsTheMostDecisiveDifferenceFirst() {
        FrameworkGraph graph = new SmallCatalog()
                .framework("one", FrameworkKind.WEB_FRAMEWORK)
                .framework("two", FrameworkKind.WEB_FRAMEWORK)
                .claim("one", "c.a", SupportLevel.THIRD_PARTY, "two")
                .claim("two", "c.a", SupportLevel.BUILT_IN)
                .claim("one", "c.b", SupportLevel.BUILT_IN)
                .claim("two", "c.b", SupportLevel.NONE)
                .claim("one", "c.c", SupportLevel.BUILT_IN)
                .claim("two", "c.c", SupportLevel.BUILT_IN)
                .graph();
        Needs needs = new Needs(graph);
        Recommendations answer = recommend(
                graph,
                new Wanted()
                        .and(Importance.NICE, needs.feature("c.a"), 2)
                        .and(Importance.NICE, needs.feature("c.b"), 1)
                        .and(Importance.NICE, needs.feature("c.c"), 4)
                        .and(Importance.NICE, needs.feature("c.d"), 1)
                        .list());
        Separation separation = Objects.requireNonNull(answer.results().get(0).separation());
        assertThat(answer.results().get(0).framework().slug()).isEqualTo("one");
        assertThat(answer.results().get(0).scoreMin()).isEqualTo(0.775);
        assertThat(separation.differences())
                .extracting(
                        difference -> difference.requirement().index(),
                        RequirementDifference::contributionMinDifference,
                        RequirementDifference::contributionMaxDifference)
                .containsExactly(tuple(1, 0.125, 0.125), tuple(0, -0.1, -0.1));
        assertThat(separation.scoreMinDifference()).isEqualTo(0.025);
        assertThat(separation.scoreMaxDifference()).isEqualTo(0.025);
    }

    @Test
    void aMustThatNobodyKnowsMakesConditional() {
        List<Requirement> requirements =
                Wanted.must(NEEDS.feature("orm.relational")).list();
        Recommendations answer = recommend(SAMPLE, requirements);
        assertThat(answer.results())
                .extracting(
                        result -> result.framework().slug(),
                        Recommendation::verdict,
                        Recommendation::scoreMin,
                        Recommendation::scoreMax)
                .containsExactly(
                        tuple("alpha-orm", Verdict.ELIGIBLE, 1.0, 1.0), tuple("alpha", Verdict.CONDITIONAL, 0.0, 1.0));
        assertThat(answer.eligible()).isEqualTo(1);
        assertThat(answer.conditional()).isEqualTo(1);
        assertThat(answer.exclusions()).containsExactly(new Exclusion(requirements.get(0), 2, 2));
    }

    @Test
    void aMustNotThatNobodyKnowsMakesConditionalAndNeverCounts() {
        List<Requirement> requirements = Wanted.must(NEEDS.feature("routing.typed-params"))
                .and(Importance.MUST_NOT, NEEDS.feature("orm.relational"))
                .list();
        assertThat(recommend(SAMPLE, requirements).results())
                .extracting(
                        result -> result.framework().slug(),
                        Recommendation::verdict,
                        Recommendation::scoreMin,
                        Recommendation::scoreMax)
                .containsExactly(
                        tuple("alpha", Verdict.CONDITIONAL, 1.0, 1.0), tuple("beta", Verdict.ELIGIBLE, 1.0, 1.0));
    }

    @Test
    void whereNothingHasWeightAllThatFitAreEqual() {
        List<Requirement> onlyRulingOut = new Wanted()
                .and(Importance.MUST_NOT, new KindNeed(FrameworkKind.WEB_FRAMEWORK))
                .list();
        assertThat(recommend(SAMPLE, onlyRulingOut).results())
                .extracting(result -> result.framework().slug(), Recommendation::scoreMin, Recommendation::scoreMax)
                .containsExactly(tuple("alpha-orm", 1.0, 1.0), tuple("beta", 1.0, 1.0), tuple("gate", 1.0, 1.0));
    }

    @Test
    void sortsByTheSureScoreThenByThePossibleOneThenBySlug() {
        FrameworkGraph graph = new SmallCatalog()
                .framework("sure", FrameworkKind.ORM)
                .framework("zeta", FrameworkKind.ORM)
                .framework("able", FrameworkKind.ORM)
                .framework("open", FrameworkKind.ORM)
                .framework("none", FrameworkKind.ORM)
                .claim("sure", "c.a", SupportLevel.BUILT_IN)
                .claim("sure", "c.b", SupportLevel.NONE)
                .claim("zeta", "c.a", SupportLevel.THIRD_PARTY, "sure")
                .claim("zeta", "c.b", SupportLevel.NONE)
                .claim("able", "c.a", SupportLevel.THIRD_PARTY, "sure")
                .claim("able", "c.b", SupportLevel.NONE)
                .claim("open", "c.a", SupportLevel.THIRD_PARTY, "sure")
                .claim("none", "c.a", SupportLevel.NONE)
                .graph();
        Needs needs = new Needs(graph);
        List<Requirement> wishes = Wanted.should(needs.feature("c.a"))
                .and(Importance.SHOULD, needs.feature("c.b"))
                .list();
        assertThat(recommend(graph, wishes).results())
                .extracting(result -> result.framework().slug())
                .containsExactly("sure", "open", "able", "zeta", "none");
    }

    @Test
    void countsWhatEachRequirementRulesOut() {
        List<Requirement> requirements = Wanted.must(new KindNeed(FrameworkKind.APPLICATION_SERVER))
                .andMust(NEEDS.feature("routing.declarative"))
                .and(Importance.SHOULD, NEEDS.feature("orm.relational"))
                .list();
        NoCandidate answer = (NoCandidate) new Recommender(SAMPLE).recommend(requirements, Scoring.DEFAULTS, 3);
        assertThat(answer.considered()).isEqualTo(4);
        assertThat(answer.exclusions())
                .containsExactly(new Exclusion(requirements.get(0), 3, 1), new Exclusion(requirements.get(1), 3, 1));
        // by how few they break, then by score: Alpha may have the wish, Gate cannot; Alpha ORM has it
        assertThat(answer.nearest())
                .extracting(near -> near.framework().slug(), near -> broken(near))
                .containsExactly(
                        tuple("alpha", List.of(0)), tuple("gate", List.of(1)), tuple("alpha-orm", List.of(0, 1)));
    }

    private static List<Integer> broken(NearMiss near) {
        return near.broken().stream()
                .map(gap -> gap.reason().requirement().index())
                .toList();
    }

    @Test
    void countsWithTheTableThatIsGiven() {
        Scoring scoring = new Scoring(0.5, 0.4, 1, 0.2, 1, 1, 1, 10, 10, 0);
        List<Requirement> requirements = List.of(
                Requirement.of(0, NEEDS.feature("routing.typed-params"), Importance.MUST, scoring),
                Requirement.of(1, NEEDS.feature("data.request-validation"), Importance.SHOULD, scoring),
                Requirement.of(2, NEEDS.feature("orm.relational"), Importance.NICE, scoring));
        Recommendations answer = (Recommendations) new Recommender(SAMPLE).recommend(requirements, scoring, 5);
        // Alpha: 0.5 built in and 1 by a third party; Beta: 0.5 and 0.5 times 0.2
        assertThat(answer.results())
                .extracting(result -> result.framework().slug(), Recommendation::scoreMin, Recommendation::scoreMax)
                .containsExactly(tuple("alpha", 0.75, 0.75), tuple("beta", 0.3, 0.3));
        assertThat(answer.scoring()).isEqualTo(scoring);
    }

    @Test
    void refusesTwoKindsAtOnce() {
        List<Requirement> requirements = Wanted.must(new KindNeed(FrameworkKind.ORM))
                .andMust(new KindNeed(FrameworkKind.WEB_FRAMEWORK))
                .list();
        assertThat(new Recommender(SAMPLE).recommend(requirements, Scoring.DEFAULTS, 5))
                .isInstanceOf(ContradictoryRequirements.class);
    }

    private static Recommendations recommend(FrameworkGraph graph, List<Requirement> requirements) {
        return (Recommendations) new Recommender(graph).recommend(requirements, Scoring.DEFAULTS, 100);
    }
}
