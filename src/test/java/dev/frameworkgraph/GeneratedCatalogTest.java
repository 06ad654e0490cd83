package dev.frameworkgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.catalog.TargetType;
import dev.frameworkgraph.catalog.loading.CatalogFolder;
import dev.frameworkgraph.catalog.loading.CatalogLoader;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up catalog keeps the rules that the loader would have checked. */
@NullMarked
class GeneratedCatalogTest {

    private static final Catalog CATALOG = GeneratedCatalog.of(300, 1);

    @Test
    void theSameSeedGivesTheSameCatalog() {
        assertThat(GeneratedCatalog.of(300, 1)).isEqualTo(CATALOG);
        assertThat(GeneratedCatalog.of(300, 2).claims()).isNotEqualTo(CATALOG.claims());
    }

    @Test
    void slugsAndKeysAreUniqueAndSorted() {
        assertThat(CATALOG.frameworks())
                .extracting(Framework::slug)
                .hasSize(300)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(CATALOG.relationships()).extracting(Relationship::key).doesNotHaveDuplicates();
        assertThat(CATALOG.claims()).extracting(FeatureSupport::key).doesNotHaveDuplicates();
    }

    @Test
    void edgesLeadToFrameworksThatAreThere() {
        Set<String> slugs = CATALOG.frameworks().stream().map(Framework::slug).collect(Collectors.toSet());
        assertThat(CATALOG.relationships())
                .filteredOn(edge -> edge.targetType() == TargetType.FRAMEWORK)
                .allMatch(
                        edge -> slugs.contains(edge.target()) && !edge.target().equals(edge.source()));
        assertThat(CATALOG.claims()).allMatch(claim -> slugs.containsAll(claim.via()));
    }

    @Test
    void acyclicKindsAndDependenciesGoRoundInNoCircle() {
        for (RelationshipKind kind : RelationshipKind.values()) {
            if (kind.acyclic() || kind == RelationshipKind.DEPENDS_ON) {
                assertThat(circles(ofKind(kind))).as(kind.name()).isEmpty();
            }
        }
    }

    @Test
    void symmetricKindsAreStoredOnce() {
        assertThat(CATALOG.relationships())
                .filteredOn(edge -> edge.kind().symmetric())
                .isNotEmpty()
                .allMatch(edge -> edge.source().compareTo(edge.target()) < 0);
    }

    @Test
    void thereAreEdgesOfTheKindsThatStacksAreMadeOf() {
        assertThat(ofKind(RelationshipKind.EXTENDS)).hasSizeGreaterThan(50);
        assertThat(ofKind(RelationshipKind.INTEGRATES_WITH)).hasSizeGreaterThan(50);
        assertThat(ofKind(RelationshipKind.DEPENDS_ON)).hasSizeGreaterThan(50);
        assertThat(ofKind(RelationshipKind.BUILT_ON)).isNotEmpty();
        assertThat(ofKind(RelationshipKind.IMPLEMENTS)).isNotEmpty();
        assertThat(ofKind(RelationshipKind.SUPPORTS_BACKEND)).isNotEmpty();
        assertThat(ofKind(RelationshipKind.NEEDS_ONE_OF)).isNotEmpty();
    }

    /** What is left when edges that lead to nothing further are taken away, again and again. */
    private static List<Relationship> circles(List<Relationship> edges) {
        boolean shrank = true;
        while (shrank) {
            Set<String> sources = edges.stream().map(Relationship::source).collect(Collectors.toSet());
            shrank = edges.removeIf(edge -> !sources.contains(edge.target()));
        }
        return edges;
    }

    private static List<Relationship> ofKind(RelationshipKind kind) {
        return CATALOG.relationships().stream()
                .filter(edge -> edge.kind() == kind)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Test
    void nothingIntegratesWithWhatItExtends() {
        Set<String> extended = CATALOG.relationships().stream()
                .filter(edge -> edge.kind() == RelationshipKind.EXTENDS)
                .flatMap(edge -> Stream.of(edge.target() + " " + edge.source(), edge.source() + " " + edge.target()))
                .collect(Collectors.toSet());
        assertThat(CATALOG.relationships())
                .filteredOn(edge -> edge.kind() == RelationshipKind.INTEGRATES_WITH
                        || edge.kind() == RelationshipKind.ALTERNATIVE_TO)
                .noneMatch(edge -> extended.contains(edge.source() + " " + edge.target()));
    }

    @Test
    void whatOthersSupplyNamesThem() {
        assertThat(CATALOG.claims())
                .filteredOn(claim -> claim.level() == SupportLevel.THIRD_PARTY)
                .isNotEmpty()
                .noneMatch(claim -> claim.via().isEmpty() || claim.via().contains(claim.framework()));
    }

    @Test
    void aLargeCatalogHasTheShippedProportionsAndMakesAGraph() {
        Catalog large = GeneratedCatalog.of(3_000, 1);
        assertThat(FrameworkGraph.of(large).catalog()).isSameAs(large);
        assertThat(large.frameworks())
                .filteredOn(framework -> framework.kind() == FrameworkKind.WEB_FRAMEWORK)
                .hasSizeBetween(100, 600);
    }

    @Test
    void packagesHaveAboutSixEdgesEachAndSomeThatManyNeed() {
        Catalog packages = GeneratedCatalog.ofPackages(3_000, 1);
        assertThat(packages.relationships()).hasSizeBetween(5 * 3_000, 8 * 3_000);
        assertThat(packages.claims()).hasSizeBetween(3_000, 6 * 3_000);
        Map<String, Long> dependents = packages.relationships().stream()
                .filter(edge -> edge.kind() == RelationshipKind.DEPENDS_ON)
                .collect(Collectors.groupingBy(Relationship::target, Collectors.counting()));
        assertThat(dependents.values()).anyMatch(count -> count > 300);
    }

    @Test
    void aFolderOfItLoadsAsTheSameCatalog(@TempDir Path folder) throws IOException {
        for (Catalog written : List.of(CATALOG, GeneratedCatalog.ofPackages(200, 1))) {
            Path own = folder.resolve(written.revision());
            GeneratedFolder.write(written, own);
            Catalog loaded = SampleCatalog.loaded(CatalogLoader.load(new CatalogFolder(own), GeneratedCatalog.TODAY));
            assertThat(loaded.relationships())
                    .extracting(Relationship::key)
                    .containsExactlyElementsOf(written.relationships().stream()
                            .map(Relationship::key)
                            .toList());
            assertThat(loaded.claims())
                    .extracting(FeatureSupport::key, FeatureSupport::level, FeatureSupport::via)
                    .containsExactlyElementsOf(written.claims().stream()
                            .map(claim -> tuple(claim.key(), claim.level(), claim.via()))
                            .toList());
            assertThat(loaded.frameworks())
                    .extracting(Framework::slug, Framework::releases)
                    .containsExactlyElementsOf(written.frameworks().stream()
                            .map(framework -> tuple(framework.slug(), framework.releases()))
                            .toList());
        }
    }
}
