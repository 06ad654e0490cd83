package dev.frameworkgraph.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.frameworkgraph.catalog.Completeness;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.Stability;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.graph.FrameworkGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published table of what claims are worth. */
class ScoringTest {

    @ParameterizedTest
    @CsvSource({
        "BUILT_IN,           FULL,    STABLE,       false, 1.0",
        "OFFICIAL_EXTENSION, FULL,    STABLE,       false, 0.85",
        "THIRD_PARTY,        FULL,    STABLE,       false, 0.6",
        "NONE,               FULL,    STABLE,       false, 0.0",
        "BUILT_IN,           PARTIAL, STABLE,       false, 0.6",
        "BUILT_IN,           FULL,    EXPERIMENTAL, false, 0.8",
        "BUILT_IN,           FULL,    DEPRECATED,   false, 0.5",
        "BUILT_IN,           FULL,    STABLE,       true,  0.9",
        "OFFICIAL_EXTENSION, PARTIAL, EXPERIMENTAL, true,  0.3672",
        "THIRD_PARTY,        PARTIAL, DEPRECATED,   true,  0.162",
    })
    void isThePublishedTable(
            SupportLevel level, Completeness completeness, Stability stability, boolean stale, double worth) {
        FeatureSupport claim = claim(level, completeness, stability, stale);
        assertThat(Scoring.DEFAULTS.utility(claim)).isEqualTo(worth, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"MUST, 5", "SHOULD, 3", "NICE, 1", "MUST_NOT, 0"})
    void weighsImportances(Importance importance, double weight) {
        assertThat(Scoring.DEFAULTS.weight(importance)).isEqualTo(weight);
    }

    @Test
    void countsWithTheTableThatIsGiven() {
        Scoring scoring = new Scoring(0.5, 0.4, 0.3, 0.1, 0.2, 0.7, 0.6, 100, 10, 0);
        FeatureSupport claim = claim(SupportLevel.THIRD_PARTY, Completeness.PARTIAL, Stability.DEPRECATED, true);
        assertThat(scoring.utility(claim)).isEqualTo(0.3 * 0.1 * 0.7 * 0.6, within(1e-12));
        assertThat(scoring.weight(Importance.MUST)).isEqualTo(100);
        assertThat(scoring.weight(Importance.SHOULD)).isEqualTo(10);
        assertThat(scoring.weight(Importance.NICE)).isZero();
        assertThat(scoring.weight(Importance.MUST_NOT)).isZero();
    }

    @Test
    void whatNobodyKnowsIsWorthNothing() {
        FrameworkGraph graph =
                new SmallCatalog().framework("web", FrameworkKind.WEB_FRAMEWORK).graph();
        FeatureSupport unknown = graph.support(graph.getFramework("web"), graph.getFeature("c.a"));
        assertThat(unknown.level()).isEqualTo(SupportLevel.UNKNOWN);
        assertThat(Scoring.DEFAULTS.utility(unknown)).isZero();
    }

    private static FeatureSupport claim(
            SupportLevel level, Completeness completeness, Stability stability, boolean stale) {
        FrameworkGraph graph = new SmallCatalog()
                .framework("web", FrameworkKind.WEB_FRAMEWORK)
                .claim("web", "c.a", level, completeness, stability, stale)
                .graph();
        return graph.support(graph.getFramework("web"), graph.getFeature("c.a"));
    }
}
