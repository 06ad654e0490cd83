package dev.frameworkgraph.advice.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.frameworkgraph.advice.Filler;
import dev.frameworkgraph.advice.Gap;
import dev.frameworkgraph.advice.Importance;
import dev.frameworkgraph.advice.Need;
import dev.frameworkgraph.advice.Needs;
import dev.frameworkgraph.advice.NoCandidate;
import dev.frameworkgraph.advice.Recommendation;
import dev.frameworkgraph.advice.Recommendations;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.Scoring;
import dev.frameworkgraph.advice.SmallCatalog;
import dev.frameworkgraph.advice.Wanted;
import dev.frameworkgraph.catalog.Completeness;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.FrameworkStatus;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.Stability;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a framework does not have by itself in full, and what fills it. */
class GapsTest {

    @Test
    void fillsWhatANearMissLacks() {
        FrameworkGraph graph = new SmallCatalog()
                .framework("web", FrameworkKind.WEB_FRAMEWORK)
                .framework("mapper", FrameworkKind.ORM)
                .claim("web", "c.a", SupportLevel.BUILT_IN)
                .claim("web", "c.b", SupportLevel.NONE)
                .claim("mapper", "c.a", SupportLevel.NONE)
                .claim("mapper", "c.b", SupportLevel.BUILT_IN)
                .edge(RelationshipKind.INTEGRATES_WITH, "mapper", "web")
                .graph();
        Needs needs = new Needs(graph);
        List<Requirement> both =
                Wanted.must(needs.feature("c.a")).andMust(needs.feature("c.b")).list();
        NoCandidate answer = (NoCandidate) new Recommender(graph).recommend(both, Scoring.DEFAULTS, 5);
        assertThat(answer.nearest())
                .extracting(
                        near -> near.framework().slug(),
                        near -> slugs(near.broken().get(0)))
                .containsExactly(tuple("mapper", List.of("web")), tuple("web", List.of("mapper")));
    }

    @Test
    void fillsGapsByWhatTheClaimNamesThenByWhatIsJoined() {
        FrameworkGraph graph = new SmallCatalog()
                .framework("web", FrameworkKind.WEB_FRAMEWORK)
                .framework("named", FrameworkKind.ORM)
                .framework("able", FrameworkKind.ORM)
                .framework("kept", FrameworkKind.ORM, small -> small.with(FrameworkStatus.MAINTENANCE))
                .framework("half", FrameworkKind.ORM)
                .framework("plain", FrameworkKind.ORM)
                .framework("stranger", FrameworkKind.ORM)
                .framework("rival", FrameworkKind.WEB_FRAMEWORK)
                .claim("web", "c.a", SupportLevel.THIRD_PARTY, "named", "half")
                .claim("able", "c.a", SupportLevel.BUILT_IN)
                .claim("kept", "c.a", SupportLevel.BUILT_IN)
                .claim("half", "c.a", SupportLevel.BUILT_IN, Completeness.PARTIAL, Stability.STABLE, false)
                .claim("plain", "c.a", SupportLevel.THIRD_PARTY, "able")
                .claim("stranger", "c.a", SupportLevel.BUILT_IN)
                .claim("rival", "c.a", SupportLevel.BUILT_IN)
                .edge(RelationshipKind.EXTENDS, "kept", "web")
                .edge(RelationshipKind.INTEGRATES_WITH, "able", "web")
                .edge(RelationshipKind.INTEGRATES_WITH, "half", "web")
                .edge(RelationshipKind.INTEGRATES_WITH, "plain", "web")
                .edge(RelationshipKind.INTEGRATES_WITH, "rival", "web")
                .edge(RelationshipKind.ALTERNATIVE_TO, "rival", "web")
                .graph();
        Gap gap = gapOf("web", graph);
        assertThat(slugs(gap)).containsExactly("named", "half", "able", "kept");
        assertThat(gap.fillers())
                .extracting(Filler::explanation)
                .containsExactly(
                        "Named by the claim about Web.", "Named by the claim about Web.", "Built in.", "Built in.");
        assertThat(gap.fillers())
                .extracting(filler -> Objects.requireNonNull(filler.claim()).framework())
                .containsExactly("web", "web", "able", "kept");
        assertThat(gap.fillers())
                .extracting(filler ->
                        filler.relationships().stream().map(Relationship::kind).toList())
                .containsExactly(
                        List.of(),
                        List.of(RelationshipKind.INTEGRATES_WITH),
                        List.of(RelationshipKind.INTEGRATES_WITH),
                        List.of(RelationshipKind.EXTENDS));
    }

    @Test
    void whatIsUnknownIsAGapOnlyWhereSomethingFillsIt() {
        SmallCatalog catalog = new SmallCatalog()
                .framework("web", FrameworkKind.WEB_FRAMEWORK)
                .framework("able", FrameworkKind.ORM)
                .claim("able", "c.a", SupportLevel.BUILT_IN)
                .claim("able", "c.b", SupportLevel.NONE)
                .claim("web", "c.c", SupportLevel.NONE)
                .claim("web", "c.d", SupportLevel.BUILT_IN, Completeness.PARTIAL, Stability.STABLE, false)
                .claim("web", "c.e", SupportLevel.BUILT_IN)
                .edge(RelationshipKind.EXTENDS, "able", "web");
        FrameworkGraph graph = catalog.graph();
        Needs needs = new Needs(graph);
        Wanted wishes = new Wanted();
        for (String feature : List.of("c.a", "c.b", "c.c", "c.d", "c.e")) {
            wishes = wishes.and(Importance.NICE, needs.feature(feature));
        }
        Recommendation web = recommend(graph, wishes.list()).results().stream()
                .filter(result -> result.framework().slug().equals("web"))
                .findFirst()
                .orElseThrow();
        assertThat(web.gaps())
                .extracting(gap -> gap.reason().requirement().index(), GapsTest::slugs)
                .containsExactly(tuple(0, List.of("able")), tuple(2, List.of()), tuple(3, List.of()));
        assertThat(web.unknowns())
                .extracting(reason -> reason.requirement().index())
                .containsExactly(0, 1);
    }

    @Test
    void namesAtMostFiveFillers() {
        SmallCatalog catalog =
                new SmallCatalog().framework("web", FrameworkKind.WEB_FRAMEWORK).claim("web", "c.a", SupportLevel.NONE);
        for (int index = 7; index > 0; index--) {
            catalog.framework("orm-" + index, FrameworkKind.ORM)
                    .claim("orm-" + index, "c.a", SupportLevel.BUILT_IN)
                    .edge(RelationshipKind.EXTENDS, "orm-" + index, "web");
        }
        assertThat(slugs(gapOf("web", catalog.graph()))).containsExactly("orm-1", "orm-2", "orm-3", "orm-4", "orm-5");
    }

    @Test
    void fillsADatastoreOfRecordsByADataLayerAndACacheByAnything() {
        FrameworkGraph graph = new SmallCatalog()
                .framework("web", FrameworkKind.WEB_FRAMEWORK)
                .framework("queue", FrameworkKind.TASK_QUEUE)
                .framework("mapper", FrameworkKind.ORM)
                .edge(RelationshipKind.INTEGRATES_WITH, "mapper", "web")
                .edge(RelationshipKind.INTEGRATES_WITH, "queue", "web")
                .supports("mapper", "records")
                .supports("mapper", "cache")
                .supports("queue", "records")
                .supports("queue", "cache")
                .graph();
        Needs needs = new Needs(graph);
        assertThat(slugs(gapOf("web", needs.datastore("records"), graph))).containsExactly("mapper");
        assertThat(slugs(gapOf("web", needs.datastore("cache"), graph))).containsExactly("mapper", "queue");
    }

    private static Gap gapOf(String slug, FrameworkGraph graph) {
        return gapOf(slug, new Needs(graph).feature("c.a"), graph);
    }

    private static Gap gapOf(String slug, Need need, FrameworkGraph graph) {
        List<Requirement> wish = Wanted.should(need).list();
        return recommend(graph, wish).results().stream()
                .filter(result -> result.framework().slug().equals(slug))
                .flatMap(result -> result.gaps().stream())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> slugs(Gap gap) {
        return gap.fillers().stream().map(filler -> filler.framework().slug()).toList();
    }

    private static Recommendations recommend(FrameworkGraph graph, List<Requirement> requirements) {
        return (Recommendations) new Recommender(graph).recommend(requirements, Scoring.DEFAULTS, 100);
    }
}
