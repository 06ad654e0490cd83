package dev.frameworkgraph.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.EvidenceKind;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.graph.FrameworkGraph;
import org.junit.jupiter.api.Test;

/** The sample's figures, counted by hand. */
class CatalogReportTest {

    private static final FrameworkGraph GRAPH = SampleCatalog.graph();
    private static final CatalogReport REPORT = CatalogReport.of(GRAPH);

    @Test
    void countsEntriesOfEveryKind() {
        assertThat(REPORT.entries().rows()).extracting(EntryCount::kind).containsExactly(FrameworkKind.values());
        assertThat(REPORT.entries().rows())
                .contains(
                        new EntryCount(FrameworkKind.WEB_FRAMEWORK, 1, 1, 0, 0),
                        new EntryCount(FrameworkKind.ORM, 1, 1, 0, 1),
                        new EntryCount(FrameworkKind.CMS, 0, 0, 0, 0));
        assertThat(REPORT.entries().all()).isEqualTo(new EntryCount(null, 4, 4, 0, 1));
    }

    @Test
    void tellsThePythonOnesFromTheOthers() {
        String gate = SampleCatalog.text("frameworks/gate.yaml");
        FrameworkGraph other = FrameworkGraph.of(
                SampleCatalog.loaded(SampleCatalog.with("frameworks/gate.yaml", gate.replace("[PYTHON]", "[GO, C]"))));

        assertThat(CatalogReport.of(other).entries().all()).isEqualTo(new EntryCount(null, 4, 3, 1, 1));
    }

    @Test
    void countsClaimsOfEveryLevelThatIsWritten() {
        assertThat(REPORT.claims().rows())
                .containsExactly(
                        new ClaimCount(SupportLevel.BUILT_IN, 7, 5, 2, 0, 0, 4, 0),
                        new ClaimCount(SupportLevel.OFFICIAL_EXTENSION, 0, 0, 0, 0, 0, 0, 0),
                        new ClaimCount(SupportLevel.THIRD_PARTY, 1, 1, 0, 0, 0, 0, 0),
                        new ClaimCount(SupportLevel.NONE, 1, 0, 0, 0, 0, 0, 0));
        assertThat(REPORT.claims().all()).isEqualTo(new ClaimCount(null, 9, 6, 2, 0, 0, 4, 0));
    }

    @Test
    void countsEvidenceToAClaim() {
        assertThat(REPORT.evidencePerClaim().rows())
                .contains(
                        new EvidenceCount(EvidenceKind.OFFICIAL_DOCS, 5, 5, 0.556, 0, 1),
                        new EvidenceCount(EvidenceKind.RELEASE_NOTES, 3, 3, 0.333, 0, 1),
                        new EvidenceCount(EvidenceKind.SPECIFICATION, 0, 0, 0, 0, 0));
        assertThat(REPORT.evidencePerClaim().all()).isEqualTo(new EvidenceCount(null, 9, 9, 1, 1, 1));
    }

    @Test
    void tellsCuratedRelationshipsFromThoseThatAMachineFilled() {
        assertThat(REPORT.relationships().rows())
                .contains(
                        new RelationshipCount(RelationshipKind.EXTENDS, 1, 1, 1, 0, 0),
                        new RelationshipCount(RelationshipKind.DEPENDS_ON, 2, 0, 0, 2, 0),
                        new RelationshipCount(RelationshipKind.SERVABLE_BY, 1, 0, 0, 0, 1));
        RelationshipCount all = REPORT.relationships().all();
        assertThat(all.curated()).isEqualTo(7).isEqualTo(all.curatedWithEvidence());
        assertThat(all.relationships())
                .isEqualTo(GRAPH.relationships().size())
                .isEqualTo(all.curated() + all.fromMetadata() + all.derived());
    }

    @Test
    void tellsOfEveryFrameworkWhatIsKnownByKindAndSlug() {
        assertThat(REPORT.frameworks().rows())
                .containsExactly(
                        new FrameworkCoverage(FrameworkKind.WEB_FRAMEWORK, "alpha", 5, 4, 4, 3, 0.2, 0, 3),
                        new FrameworkCoverage(FrameworkKind.API_TOOLKIT, "beta", 3, 3, 3, 3, 0, 0, 0),
                        new FrameworkCoverage(FrameworkKind.ORM, "alpha-orm", 1, 1, 1, 1, 0, 0, 1),
                        new FrameworkCoverage(FrameworkKind.APPLICATION_SERVER, "gate", 0, 0, 0, 0, 0, 0, 0));
        assertThat(REPORT.frameworks().all()).isEqualTo(new FrameworkCoverage(null, null, 9, 8, 8, 7, 0.111, 0, 4));
    }

    @Test
    void countsTheSameInEveryTable() {
        FrameworkCoverage all = REPORT.frameworks().all();

        assertThat(REPORT.claims().all().withSince()).isEqualTo(all.withSince());
        assertThat(REPORT.frameworks().rows().stream()
                        .mapToInt(FrameworkCoverage::applicable)
                        .sum())
                .isEqualTo(all.applicable());
        assertThat(REPORT.evidencePerClaim().rows().stream()
                        .mapToInt(EvidenceCount::items)
                        .sum())
                .isEqualTo(REPORT.evidencePerClaim().all().items());
    }
}
