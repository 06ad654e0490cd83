package dev.frameworkgraph.catalog.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.DesignGoal;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FeatureCategory;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Quality;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.graph.Direction;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedCatalogTest {

    private static final Catalog CATALOG = loadToday();
    private static final FrameworkGraph GRAPH = FrameworkGraph.of(CATALOG);

    private static Catalog loadToday() {
        return load(LocalDate.now(ZoneOffset.UTC));
    }

    private static Catalog load(LocalDate today) {
        try {
            return SampleCatalog.loaded(CatalogLoader.load(new ShippedCatalog(), today));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void hasTheCoreTaxonomy() {
        assertThat(CATALOG.featureCategories()).hasSize(20);
        assertThat(GRAPH.features()).hasSize(157);
        assertThat(GRAPH.features()).extracting(Feature::countsIf).allMatch(text -> !text.isBlank());
        assertThat(GRAPH.features()).extracting(Feature::boundary).allMatch(text -> !text.isBlank());
        assertThat(CATALOG.featureCategories())
                .extracting(FeatureCategory::features)
                .noneMatch(List::isEmpty);
    }

    @Test
    void backsEveryClaimEdgeAndGoalWithEvidence() {
        assertThat(CATALOG.claims())
                .filteredOn(claim -> claim.level() != SupportLevel.UNKNOWN)
                .allMatch(claim -> !claim.evidence().isEmpty());
        assertThat(CATALOG.relationships()).allMatch(edge -> !edge.evidence().isEmpty());
        assertThat(CATALOG.frameworks())
                .flatExtracting(Framework::designGoals)
                .allMatch(goal -> !goal.evidence().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "flask, LIGHTWEIGHT",
        "flask, UNOPINIONATED",
        "flask, COMPONENT_CHOICE",
        "django, SEPARATION_OF_CONCERNS",
        "pyramid, COMPONENT_CHOICE",
        "pyramid, MINIMALISM",
        "fastapi, TYPE_HINTS",
        "fastapi, GENERATED_DOCUMENTATION",
        "fastapi, PERFORMANCE",
    })
    void recordsWhatTheMakersAimAt(String slug, Quality quality) {
        assertThat(GRAPH.getFramework(slug).designGoals())
                .extracting(DesignGoal::quality)
                .contains(quality);
    }

    @ParameterizedTest
    @CsvSource({
        "django, orm.relational",
        "django, auth.session-login",
        "django, forms.html",
        "django, admin.auto",
        "fastapi, data.type-hint-driven",
        "fastapi, api.docs-ui",
        "fastapi, data.request-validation",
        "sqlalchemy, orm.relational",
        "sqlalchemy, orm.expression-language",
    })
    void recordsWhatIsBuiltIn(String slug, String feature) {
        FeatureSupport support = GRAPH.support(GRAPH.getFramework(slug), GRAPH.getFeature(feature));

        assertThat(support.level()).isEqualTo(SupportLevel.BUILT_IN);
    }

    @Test
    void leavesFlaskItsStorageToExtensions() {
        FeatureSupport support = GRAPH.support(GRAPH.getFramework("flask"), GRAPH.getFeature("orm.relational"));

        assertThat(support.level()).isIn(SupportLevel.OFFICIAL_EXTENSION, SupportLevel.THIRD_PARTY);
        assertThat(support.via()).isNotEmpty();
    }

    @Test
    void recordsTheDatabasesOfSqlalchemy() {
        List<Relationship> edges = GRAPH.listRelationships(GRAPH.getFramework("sqlalchemy"), Direction.OUTGOING);

        assertThat(edges)
                .filteredOn(edge -> edge.kind() == RelationshipKind.SUPPORTS_BACKEND)
                .extracting(Relationship::target)
                .contains("postgresql", "sqlite")
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void namesNoHostOfAPackageRegistry() throws IOException {
        Pattern hosts = Pattern.compile(
                "\\b(pypi|npmjs|crates|maven|rubygems|pythonhosted|packagist|nuget|hex)\\.(org|com|io|pm)\\b");
        for (CatalogFile file : new ShippedCatalog().files()) {
            String text = new String(file.content(), StandardCharsets.UTF_8);

            assertThat(text).as(file.name()).doesNotContainPattern(hosts);
        }
    }

    @Test
    void isTheSameOnEveryLaterDay() {
        Catalog later = load(LocalDate.of(2099, 1, 1));

        assertThat(later.revision()).isEqualTo(CATALOG.revision());
        assertThat(later).isEqualTo(CATALOG);
    }
}
