package dev.frameworkgraph.reload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.CatalogHistory;
import dev.frameworkgraph.catalog.Relationship;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Faults that no check of files finds. */
class SelfTestTest {

    private static final Catalog SAMPLE = SampleCatalog.catalog();

    private static Snapshot snapshot(Catalog catalog) {
        return ReloadableCatalog.SNAPSHOTS.of(CatalogHistory.of(catalog, List.of()));
    }

    private static Relationship leadingNowhere(Relationship edge) {
        return new Relationship(
                edge.kind(),
                edge.source(),
                edge.targetType(),
                "nowhere",
                edge.role(),
                edge.standardVersion(),
                edge.versionRange(),
                edge.scope(),
                edge.extra(),
                edge.providedBy(),
                edge.tier(),
                edge.note(),
                edge.evidence(),
                edge.rule());
    }

    @Test
    void aGoodCatalogPasses() {
        assertThat(SelfTest.problems(snapshot(SAMPLE))).isEmpty();
    }

    @Test
    void everyQueryOfItRunsWithinTheUsualLimits() {
        Snapshot snapshot = snapshot(SAMPLE);
        SelfTest.problems(snapshot);
        assertThat(snapshot.engine().executorUse().compiled()
                        + snapshot.engine().executorUse().reference())
                .isEqualTo(1 + 2L * SAMPLE.frameworks().size());
    }

    /** The loader refuses such a catalog; a check that was forgotten there would let it through. */
    @Test
    void anAnswerThatFailsIsFound() {
        CatalogHistory wrong = CatalogHistory.of(
                new Catalog(
                        SAMPLE.revision(),
                        SAMPLE.checkedOn(),
                        SAMPLE.featureCategories(),
                        SAMPLE.frameworks(),
                        SAMPLE.claims(),
                        SAMPLE.relationships().stream()
                                .map(SelfTestTest::leadingNowhere)
                                .toList(),
                        SAMPLE.standards(),
                        SAMPLE.datastores(),
                        SAMPLE.runtimes(),
                        SAMPLE.organizations()),
                List.of());

        assertThatExceptionOfType(WrongCatalogException.class)
                .isThrownBy(() -> ReloadableCatalog.SNAPSHOTS.tried(wrong))
                .satisfies(e -> assertThat(e.problems())
                        .isNotEmpty()
                        .allSatisfy(problem -> assertThat(problem.toString()).startsWith("self-test: ")));
    }
}
