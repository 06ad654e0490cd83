package dev.frameworkgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.Completeness;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.catalog.VersionBound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Seen through {@link FrameworkGraph#support}, over these claims of the sample:
 *
 * <pre>
 * alpha      routing.declarative      BUILT_IN, verified against 2.0
 * alpha      routing.typed-params     BUILT_IN since 1.10
 * alpha      routing.traversal        BUILT_IN since 1.9 until 1.10; PARTIAL since 2.0
 * alpha-orm  orm.relational           BUILT_IN since 1.10 or earlier
 * beta       orm.relational           NONE, verified against 0.3
 * </pre>
 */
class SupportHistoryTest {

    private static final FrameworkGraph GRAPH = SampleCatalog.graph();

    @ParameterizedTest
    @CsvSource({
        "alpha, routing.declarative, 1.9, UNKNOWN",
        "alpha, routing.declarative, 2.0rc1, UNKNOWN",
        "alpha, routing.declarative, 2.0, BUILT_IN",
        "alpha, routing.declarative, 99, BUILT_IN",
        "alpha, routing.typed-params, 1.0, NONE",
        "alpha, routing.typed-params, 1.9, NONE",
        "alpha, routing.typed-params, 1.10rc1, NONE",
        "alpha, routing.typed-params, 1.10, BUILT_IN",
        "alpha, routing.typed-params, 1.10.0, BUILT_IN",
        "alpha, routing.typed-params, 1.10.1, BUILT_IN",
        "alpha, routing.typed-params, 99, BUILT_IN",
        "alpha, routing.traversal, 1.8, NONE",
        "alpha, routing.traversal, 1.9, BUILT_IN",
        "alpha, routing.traversal, 1.9.5, BUILT_IN",
        "alpha, routing.traversal, 1.10, NONE",
        "alpha, routing.traversal, 1.99, NONE",
        "alpha, routing.traversal, 2.0, BUILT_IN",
        "alpha, routing.traversal, 3.0, BUILT_IN",
        "alpha, orm.relational, 2.0, UNKNOWN",
        "alpha-orm, orm.relational, 1.9, UNKNOWN",
        "alpha-orm, orm.relational, 1.10, BUILT_IN",
        "alpha-orm, orm.relational, 2.0, BUILT_IN",
        "beta, orm.relational, 0.2, UNKNOWN",
        "beta, orm.relational, 0.3, NONE",
        "beta, routing.traversal, 0.3, NOT_APPLICABLE",
        "gate, routing.declarative, 22.0, NOT_APPLICABLE",
    })
    void tellsWhatHeldForAVersion(String framework, String feature, String version, SupportLevel level) {
        assertThat(support(framework, feature, version).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "alpha, routing.declarative, BUILT_IN",
        "alpha, routing.typed-params, BUILT_IN",
        "alpha, routing.traversal, BUILT_IN",
        "alpha, data.request-validation, THIRD_PARTY",
        "alpha, orm.relational, UNKNOWN",
        "beta, orm.relational, NONE",
        "gate, routing.declarative, NOT_APPLICABLE",
    })
    void tellsWhatHoldsForTheLatestRelease(String framework, String feature, SupportLevel level) {
        assertThat(latest(framework, feature).level()).isEqualTo(level);
    }

    @Test
    void saysWhenAFeatureWasAddedAndKeepsTheEvidence() {
        FeatureSupport before = support("alpha", "routing.typed-params", "1.9");

        assertThat(before.note()).isEqualTo("Added in 1.10.");
        assertThat(before.since()).isNull();
        assertThat(before.until()).isEqualTo(Version.of("1.10"));
        assertThat(before.completeness()).isNull();
        assertThat(before.evidence())
                .isEqualTo(latest("alpha", "routing.typed-params").evidence())
                .isNotEmpty();
    }

    @Test
    void saysWhenAFeatureWasRemoved() {
        FeatureSupport gap = support("alpha", "routing.traversal", "1.10");

        assertThat(gap.note()).isEqualTo("Removed in 1.10.");
        assertThat(gap.since()).isEqualTo(new VersionBound(Version.of("1.10"), false));
    }

    @Test
    void givesTheClaimOfTheIntervalThatHoldsTheVersion() {
        assertThat(support("alpha", "routing.traversal", "1.9").completeness()).isEqualTo(Completeness.FULL);
        assertThat(support("alpha", "routing.traversal", "2.0"))
                .isEqualTo(latest("alpha", "routing.traversal"))
                .satisfies(claim -> assertThat(claim.completeness()).isEqualTo(Completeness.PARTIAL))
                .satisfies(claim -> assertThat(claim.note()).isEqualTo("Walks two levels only."));
    }

    @Test
    void doesNotGuessWhatWasBeforeAnUpperBound() {
        FeatureSupport before = support("alpha-orm", "orm.relational", "1.9");

        assertThat(before.until()).isEqualTo(Version.of("1.10"));
        assertThat(before.note()).isNull();
        assertThat(before.evidence()).isEmpty();
        assertThat(before.confidence()).isNull();
        assertThat(latest("alpha-orm", "orm.relational").since()).isEqualTo(new VersionBound(Version.of("1.10"), true));
    }

    @ParameterizedTest
    @CsvSource({
        "alpha, routing.declarative, 1.9",
        "alpha, routing.declarative, 2.0",
        "alpha, routing.typed-params, 1.9",
        "alpha, routing.traversal, 1.8",
        "alpha, routing.traversal, 1.9",
        "alpha, routing.traversal, 1.10",
        "alpha, routing.traversal, 2.0",
        "alpha, orm.relational, 2.0",
        "alpha-orm, orm.relational, 1.9",
        "gate, orm.relational, 1.0",
    })
    void findsEveryAnswerAgainByItsKey(String framework, String feature, String version) {
        FeatureSupport support = support(framework, feature, version);

        assertThat(GRAPH.findSupport(support.key())).contains(support);
    }

    @ParameterizedTest
    @CsvSource({
        "alpha",
        "alpha:routing.typed-params",
        "alpha:routing.typed-params:9",
        "omega:routing.declarative:",
        ":",
        "''"
    })
    void findsNothingByAKeyThatWasNeverGiven(String key) {
        assertThat(GRAPH.findSupport(key)).isEmpty();
    }

    private static FeatureSupport support(String framework, String feature, String version) {
        return GRAPH.support(GRAPH.getFramework(framework), GRAPH.getFeature(feature), Version.of(version));
    }

    private static FeatureSupport latest(String framework, String feature) {
        return GRAPH.support(GRAPH.getFramework(framework), GRAPH.getFeature(feature));
    }
}
