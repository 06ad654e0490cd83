package dev.frameworkgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.DependencyScope;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.KindGroup;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.catalog.TargetType;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameworkGraphTest {

    private static final FrameworkGraph GRAPH = SampleCatalog.graph();

    @Test
    void walksEdgesFromTheirSource() {
        assertThat(edges("alpha", Direction.OUTGOING))
                .containsExactly(
                        "BUNDLES:alpha:alpha-orm",
                        "IMPLEMENTS:alpha:wsgi:APPLICATION",
                        "NEEDS_ONE_OF:alpha:APPLICATION_SERVER",
                        "SERVABLE_BY:alpha:gate",
                        "RUNS_ON:alpha:python-3-12");
    }

    @Test
    void walksEdgesFromTheirTarget() {
        assertThat(edges("alpha", Direction.INCOMING)).containsExactly("DEPENDS_ON:beta:alpha", "EXTENDS:beta:alpha");
        assertThat(GRAPH.listIncoming(TargetType.STANDARD, "wsgi"))
                .extracting(Relationship::source)
                .containsExactly("alpha", "gate");
        assertThat(GRAPH.listIncoming(TargetType.DATASTORE, "sampledb"))
                .extracting(Relationship::source)
                .containsExactly("alpha-orm");
        assertThat(GRAPH.listIncoming(TargetType.KIND, "APPLICATION_SERVER"))
                .extracting(Relationship::source)
                .containsExactly("alpha");
        assertThat(GRAPH.listIncoming(TargetType.FRAMEWORK, "wsgi")).isEmpty();
    }

    @Test
    void walksBothWaysOutgoingFirst() {
        for (Framework framework : GRAPH.catalog().frameworks()) {
            assertThat(edges(framework.slug(), Direction.BOTH)).doesNotHaveDuplicates();
        }
        assertThat(edges("alpha", Direction.BOTH))
                .hasSize(7)
                .startsWith("BUNDLES:alpha:alpha-orm")
                .endsWith("EXTENDS:beta:alpha");
    }

    @ParameterizedTest
    @CsvSource({"beta, OUTGOING", "beta, INCOMING", "beta, BOTH", "gate, OUTGOING", "gate, INCOMING", "gate, BOTH"})
    void seesASymmetricEdgeFromBothSides(String slug, Direction direction) {
        assertThat(edges(slug, direction)).containsOnlyOnce("INTEGRATES_WITH:beta:gate");
    }

    @Test
    void readsDependenciesFromPackages() {
        Relationship required = GRAPH.findRelationship("DEPENDS_ON:beta:alpha").orElseThrow();
        Relationship extra =
                GRAPH.findRelationship("DEPENDS_ON:beta:gate:reports").orElseThrow();

        assertThat(required.scope()).isEqualTo(DependencyScope.REQUIRED);
        assertThat(required.versionRange()).hasToString(">=1.9");
        assertThat(required.evidence()).hasSize(1);
        assertThat(extra.scope()).isEqualTo(DependencyScope.EXTRA);
        assertThat(extra.extra()).isEqualTo("reports");
    }

    @Test
    void derivesWhatServesAnApplicationFromASharedStandard() {
        Relationship edge = GRAPH.findRelationship("SERVABLE_BY:alpha:gate").orElseThrow();

        assertThat(edge.rule()).isEqualTo("servable-by-shared-standard");
        assertThat(edge.derived()).isTrue();
        assertThat(edge.note()).isEqualTo("Both implement wsgi.");
        assertThat(edge.evidence()).hasSize(2);
    }

    @Test
    void derivesWhatAFrameworkRunsOnFromItsLatestRelease() {
        assertThat(GRAPH.relationships())
                .filteredOn(edge -> edge.kind() == RelationshipKind.RUNS_ON)
                .extracting(Relationship::source, Relationship::target, Relationship::rule, Relationship::note)
                .containsExactly(
                        tuple("alpha", "python-3-12", "runs-on-interpreter-range", "Release 2.0 declares >=3.12."),
                        tuple("beta", "python-3-11", "runs-on-interpreter-range", "Release 0.3 declares >=3.9."),
                        tuple("beta", "python-3-12", "runs-on-interpreter-range", "Release 0.3 declares >=3.9."));
    }

    @Test
    void listsRecordedEdgesBeforeDerivedOnes() {
        List<Boolean> derived =
                GRAPH.relationships().stream().map(Relationship::derived).toList();

        assertThat(derived).isSorted();
        assertThat(derived).hasSize(13);
        assertThat(derived.stream().filter(flag -> flag)).hasSize(4);
    }

    @Test
    void resolvesTheTargetOfEachSort() {
        assertThat(target("BUNDLES:alpha:alpha-orm")).isEqualTo(GRAPH.getFramework("alpha-orm"));
        assertThat(target("IMPLEMENTS:gate:wsgi:SERVER")).isEqualTo(GRAPH.getStandard("wsgi"));
        assertThat(target("SUPPORTS_BACKEND:alpha-orm:sampledb")).isEqualTo(GRAPH.getDatastore("sampledb"));
        assertThat(target("RUNS_ON:alpha:python-3-12"))
                .isEqualTo(GRAPH.findRuntime("python-3-12").orElseThrow());
        assertThat(target("NEEDS_ONE_OF:alpha:APPLICATION_SERVER"))
                .isEqualTo(new KindGroup(FrameworkKind.APPLICATION_SERVER));
    }

    @ParameterizedTest
    @CsvSource({
        "alpha, alpha",
        "old-alpha, alpha",
        "OLD-ALPHA, alpha",
        "Alpha, alpha",
        "ALPHA, alpha",
        "alpha web, alpha",
        "Alpha ORM, alpha-orm",
        "beta checks, beta",
        "' Gate ', gate",
        "PORTE D'ENTRÉE, gate",
    })
    void findsAFrameworkBySlugRedirectNameOrAlias(String name, String slug) {
        assertThat(GRAPH.findFramework(name)).map(Framework::slug).contains(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"omega", "", "alph", "alpha-", "pkg:pypi/alpha-sample"})
    void findsNoFrameworkByAnythingElse(String name) {
        assertThat(GRAPH.findFramework(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pkg:pypi/alpha-sample, alpha",
        "pkg:pypi/alpha-sample@2.0, alpha",
        "PKG:PyPI/Alpha-Sample@99, alpha",
        "pkg:pypi/gate-sample@, gate",
    })
    void findsAFrameworkByPackage(String packageUrl, String slug) {
        assertThat(GRAPH.findFrameworkByPackage(packageUrl))
                .map(Framework::slug)
                .contains(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pkg:npm/alpha-sample", "alpha-sample", "pkg:pypi/alpha", "", "@"})
    void findsNoFrameworkByAnotherPackage(String packageUrl) {
        assertThat(GRAPH.findFrameworkByPackage(packageUrl)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://code.example.org/Samples/Alpha, alpha",
        "https://code.example.org/samples/alpha, alpha",
        "http://code.example.org/samples/alpha/, alpha",
        "https://www.code.example.org/samples/alpha.git, alpha",
        "git+https://code.example.org/samples/alpha.git/, alpha",
        "CODE.EXAMPLE.ORG/samples/alpha, alpha",
        "https://code.example.org/gate/gate, gate",
    })
    void findsAFrameworkByRepository(String url, String slug) {
        assertThat(GRAPH.findFrameworkByRepository(url)).map(Framework::slug).contains(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://code.example.org/samples", "https://code.example.org/samples/alpha2", "", "/"})
    void findsNoFrameworkByAnotherRepository(String url) {
        assertThat(GRAPH.findFrameworkByRepository(url)).isEmpty();
    }

    @Test
    void looksForAHugeRepositoryQuickly() {
        String huge = "/".repeat(100_000) + "x";

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(GRAPH.findFrameworkByRepository(huge)).isEmpty());
    }

    @Test
    void findsAFeatureByCurrentAndFormerKey() {
        Feature routing = GRAPH.getFeature("routing.declarative");

        assertThat(GRAPH.findFeature("routing.declarative")).contains(routing);
        assertThat(GRAPH.findFeature("routing.table")).contains(routing);
        assertThat(GRAPH.findFeature("routing.chairs")).isEmpty();
    }

    @Test
    void findsReleasesByKeyNewestFirst() {
        Framework alpha = GRAPH.getFramework("alpha");

        assertThat(alpha.releases())
                .extracting(release -> release.key())
                .containsExactly("alpha@2.0", "alpha@1.10", "alpha@1.9");
        assertThat(GRAPH.findRelease("alpha@1.10")).contains(alpha.releases().get(1));
        assertThat(List.of("alpha@3", "alpha", "@2.0", "", "omega@1"))
                .extracting(GRAPH::findRelease)
                .containsOnly(Optional.empty());
    }

    @Test
    void listsOneAnswerForEveryFeatureThatApplies() {
        assertThat(GRAPH.listSupports(GRAPH.getFramework("beta")))
                .extracting(FeatureSupport::feature, FeatureSupport::level)
                .containsExactly(
                        tuple("routing.typed-params", SupportLevel.BUILT_IN),
                        tuple("data.request-validation", SupportLevel.BUILT_IN),
                        tuple("orm.relational", SupportLevel.NONE));
        assertThat(GRAPH.listSupports(GRAPH.getFeature("orm.relational")))
                .extracting(FeatureSupport::framework, FeatureSupport::level)
                .containsExactly(
                        tuple("alpha", SupportLevel.UNKNOWN),
                        tuple("alpha-orm", SupportLevel.BUILT_IN),
                        tuple("beta", SupportLevel.NONE));
    }

    @ParameterizedTest
    @CsvSource({"alpha, 5, 4, 0.8, 4, 3", "alpha-orm, 1, 1, 1, 1, 1", "beta, 3, 3, 1, 3, 3", "gate, 0, 0, 1, 0, 0"})
    void countsWhatIsKnown(String slug, int applicable, int known, double ratio, int coreApplicable, int coreKnown) {
        Coverage coverage = GRAPH.coverage(GRAPH.getFramework(slug));

        assertThat(coverage).isEqualTo(new Coverage(applicable, known, 0, coreApplicable, coreKnown));
        assertThat(coverage.ratio()).isEqualTo(ratio, Offset.offset(1e-9));
    }

    @Test
    void countsWhatIsKnownOverAll() {
        assertThat(GRAPH.coverage()).isEqualTo(new Coverage(9, 8, 0, 8, 7));
    }

    @Test
    void listsComponentsAndWhatAnOrganizationMaintains() {
        assertThat(GRAPH.listComponents(GRAPH.getFramework("alpha")))
                .extracting(Framework::slug)
                .containsExactly("alpha-orm");
        assertThat(GRAPH.listComponents(GRAPH.getFramework("gate"))).isEmpty();
        assertThat(GRAPH.listFrameworksOf(GRAPH.getOrganization("sample-collective")))
                .extracting(Framework::slug)
                .containsExactly("alpha", "alpha-orm");
    }

    @Test
    void refusesToGiveWhatTheCatalogLacks() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> GRAPH.getFramework("omega"))
                .withMessageContaining("omega");
    }

    private static List<String> edges(String slug, Direction direction) {
        return GRAPH.listRelationships(GRAPH.getFramework(slug), direction).stream()
                .map(Relationship::key)
                .toList();
    }

    private static Object target(String key) {
        return GRAPH.target(GRAPH.findRelationship(key).orElseThrow());
    }
}
