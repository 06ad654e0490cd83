package dev.frameworkgraph.advice.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.graph.Direction;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.graph.RandomCatalogs;
import dev.frameworkgraph.query.ShippedEngine;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Likeness by features, against a plain count over the claims, on the shipped catalog and on random ones. */
class SimilaritiesTest {

    private static final int EVERY = 10_000;
    private static final Set<RelationshipKind> BONDS = EnumSet.of(
            RelationshipKind.EXTENDS,
            RelationshipKind.SUCCESSOR_OF,
            RelationshipKind.BUILT_ON,
            RelationshipKind.FORK_OF,
            RelationshipKind.BUNDLES);
    private static final FrameworkGraph SHIPPED = ShippedEngine.GRAPH;

    @Test
    void comparesWhatIsDecidedForBothInTheShippedCatalog() {
        checkSimilar(SHIPPED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void comparesWhatIsDecidedForBothInARandomCatalog(long seed) {
        checkSimilar(FrameworkGraph.of(RandomCatalogs.of(seed, 12, 30, 80, 0.4)));
    }

    private static void checkSimilar(FrameworkGraph graph) {
        Similarities similarities = new Similarities(graph);
        for (Framework one : graph.catalog().frameworks()) {
            List<SimilarFramework> similar = similarities.listSimilar(one, EVERY);
            assertThat(similar)
                    .extracting(other -> -other.similarity().measure())
                    .isSorted();
            for (Framework other : graph.catalog().frameworks()) {
                Optional<Similarity> found = similar.stream()
                        .filter(candidate -> candidate.framework().equals(other))
                        .map(SimilarFramework::similarity)
                        .findFirst();
                long compared = features(graph, one, other, true, true).size();
                long comparable = graph.features().stream()
                        .filter(feature -> feature.appliesTo().contains(one.kind()))
                        .filter(feature -> feature.appliesTo().contains(other.kind()))
                        .count();
                assertThat(found.isPresent())
                        .isEqualTo(compared >= 3 && 2 * compared >= comparable && !one.equals(other));
                found.ifPresent(similarity -> checkSimilarity(similarity, graph, one, other));
            }
        }
    }

    private static void checkSimilarity(Similarity similarity, FrameworkGraph graph, Framework one, Framework other) {
        int shared = similarity.shared().size();
        int either =
                shared + similarity.onlyThis().size() + similarity.onlyOther().size();
        assertThat(similarity.compared())
                .isEqualTo(features(graph, one, other, true, true).size());
        assertThat(similarity.shared()).isEqualTo(builtIn(graph, one, other, true, true));
        assertThat(similarity.onlyThis()).isEqualTo(builtIn(graph, one, other, true, false));
        assertThat(similarity.onlyOther()).isEqualTo(builtIn(graph, one, other, false, true));
        assertThat(similarity.measure())
                .isEqualTo(either == 0 ? 0 : Math.round(10_000.0 * shared / either) / 10_000.0)
                .isBetween(0.0, 1.0);
    }

    private static List<Feature> features(
            FrameworkGraph graph, Framework one, Framework other, boolean ofOne, boolean ofOther) {
        return graph.features().stream()
                .filter(feature -> graph.support(one, feature).isKnown() == ofOne)
                .filter(feature -> graph.support(other, feature).isKnown() == ofOther)
                .toList();
    }

    private static List<Feature> builtIn(
            FrameworkGraph graph, Framework one, Framework other, boolean inOne, boolean inOther) {
        return features(graph, one, other, true, true).stream()
                .filter(feature -> isBuiltIn(graph.support(one, feature)) == inOne)
                .filter(feature -> isBuiltIn(graph.support(other, feature)) == inOther)
                .toList();
    }

    private static boolean isBuiltIn(FeatureSupport claim) {
        return claim.level() == SupportLevel.BUILT_IN;
    }

    @Test
    void likenessIsMutual() {
        Similarities similarities = new Similarities(SHIPPED);
        Framework fastapi = SHIPPED.getFramework("fastapi");
        Framework litestar = SHIPPED.getFramework("litestar");
        Similarity there = similarity(similarities, fastapi, litestar);
        Similarity back = similarity(similarities, litestar, fastapi);

        assertThat(back.measure()).isEqualTo(there.measure());
        assertThat(back.compared()).isEqualTo(there.compared());
        assertThat(back.shared()).isEqualTo(there.shared());
        assertThat(back.onlyThis()).isEqualTo(there.onlyOther());
        assertThat(back.onlyOther()).isEqualTo(there.onlyThis());
    }

    private static Similarity similarity(Similarities similarities, Framework one, Framework other) {
        return similarities.listSimilar(one, EVERY).stream()
                .filter(candidate -> candidate.framework().equals(other))
                .findFirst()
                .orElseThrow()
                .similarity();
    }

    @Test
    void listsRecordedAlternativesAndThenExactlyThoseThatTheRuleGives() {
        Similarities similarities = new Similarities(SHIPPED);
        int derived = 0;
        for (Framework framework : SHIPPED.catalog().frameworks()) {
            List<Alternative> alternatives = similarities.listAlternatives(framework, EVERY);
            assertThat(alternatives).extracting(Alternative::derived).isSorted();
            assertThat(alternatives)
                    .filteredOn(alternative -> !alternative.derived())
                    .extracting(alternative -> Objects.requireNonNull(alternative.relationship()))
                    .containsExactlyInAnyOrderElementsOf(edges(framework, EnumSet.of(RelationshipKind.ALTERNATIVE_TO)));
            List<Framework> byRule = similarities.listSimilar(framework, EVERY).stream()
                    .filter(similar -> similar.similarity().measure() >= 0.6)
                    .map(SimilarFramework::framework)
                    .filter(other -> other.kind() == framework.kind() && !areBound(framework, other))
                    .filter(other -> !Collections.disjoint(other.languages(), framework.languages()))
                    .toList();
            assertThat(alternatives)
                    .filteredOn(Alternative::derived)
                    .extracting(Alternative::framework)
                    .isEqualTo(byRule);
            derived += byRule.size();
        }
        assertThat(derived).isPositive();
    }

    private static boolean areBound(Framework one, Framework other) {
        EnumSet<RelationshipKind> kinds = EnumSet.copyOf(BONDS);
        kinds.add(RelationshipKind.ALTERNATIVE_TO);
        return one.slug().equals(other.parent())
                || other.slug().equals(one.parent())
                || edges(one, kinds).stream()
                        .anyMatch(edge -> edge.source().equals(other.slug())
                                || edge.target().equals(other.slug()));
    }

    private static List<Relationship> edges(Framework framework, Set<RelationshipKind> kinds) {
        return SHIPPED.listRelationships(framework, Direction.BOTH).stream()
                .filter(edge -> kinds.contains(edge.kind()))
                .toList();
    }

    @Test
    void saysHowADerivedAlternativeCameAbout() {
        Similarities similarities = new Similarities(SHIPPED);
        assertThat(similarities.listAlternatives(SHIPPED.getFramework("sanic"), EVERY))
                .filteredOn(alternative -> alternative.framework().slug().equals("quart"))
                .singleElement()
                .satisfies(alternative -> {
                    assertThat(alternative.derived()).isTrue();
                    assertThat(alternative.rule()).isEqualTo("alternative-by-built-in-features");
                    assertThat(alternative.relationship()).isNull();
                    assertThat(alternative.similarity()).isNotNull();
                });
        assertThat(similarities.listAlternatives(SHIPPED.getFramework("fastapi"), EVERY))
                .extracting(alternative -> alternative.framework().slug())
                .contains("flask", "django")
                .doesNotContain("starlette", "fastapi");
    }

    @Test
    void givesTheFirstOnly() {
        Framework flask = SHIPPED.getFramework("flask");
        Similarities similarities = new Similarities(SHIPPED);

        for (int first = 1; first <= 12; first++) {
            List<Alternative> all = similarities.listAlternatives(flask, EVERY);
            assertThat(similarities.listAlternatives(flask, first))
                    .isEqualTo(all.subList(0, Math.min(first, all.size())));
            assertThat(similarities.listSimilar(flask, first))
                    .isEqualTo(similarities.listSimilar(flask, EVERY).subList(0, first));
        }
    }
}
