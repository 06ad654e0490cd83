package dev.frameworkgraph.catalog.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.graph.Coverage;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.report.CatalogReport;
import dev.frameworkgraph.report.EntryCount;
import dev.frameworkgraph.report.RelationshipCount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped catalog is nowhere below its {@link CatalogFloors}; where it is, the message names what, and by how much. */
class CatalogFloorsTest {

    private static final Catalog CATALOG = load();
    private static final FrameworkGraph GRAPH = FrameworkGraph.of(CATALOG);
    private static final CatalogReport REPORT = CatalogReport.of(GRAPH);

    private static Catalog load() {
        try {
            return SampleCatalog.loaded(CatalogLoader.load(new ShippedCatalog(), LocalDate.now(ZoneOffset.UTC)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void hasEnoughEntriesOfPythonAndOfOtherLanguages() {
        EntryCount all = REPORT.entries().all();

        assertThat(Stream.of(
                        tooFew("Python entries", all.python(), CatalogFloors.PYTHON_ENTRIES),
                        tooFew("entries of other languages", all.others(), CatalogFloors.OTHER_ENTRIES)))
                .filteredOn(text -> !text.isEmpty())
                .isEmpty();
    }

    @Test
    void decidesEveryFeatureOfTheCoreFrameworks() {
        List<String> undecided = CatalogFloors.DECIDED_ON_ALL.stream()
                .map(GRAPH::getFramework)
                .flatMap(framework -> GRAPH.listSupports(framework).stream())
                .filter(support -> !support.isKnown())
                .map(FeatureSupport::key)
                .toList();

        assertThat(undecided)
                .as("features nobody has decided about %s", CatalogFloors.DECIDED_ON_ALL)
                .isEmpty();
    }

    @Test
    void decidesNearlyTheWholeCoreOfManyMore() {
        List<String> decided = CATALOG.frameworks().stream()
                .filter(framework -> CatalogFloors.NEARLY_DECIDED_KINDS.contains(framework.kind()))
                .filter(framework -> !CatalogFloors.DECIDED_ON_ALL.contains(framework.slug()))
                .filter(framework -> coreShare(GRAPH.coverage(framework)) >= CatalogFloors.NEARLY_WHOLE)
                .map(Framework::slug)
                .toList();

        assertThat(tooFew(
                        "further frameworks decided on " + CatalogFloors.NEARLY_WHOLE + " of the core, now " + decided,
                        decided.size(),
                        CatalogFloors.NEARLY_DECIDED))
                .isEmpty();
    }

    private static double coreShare(Coverage coverage) {
        return coverage.coreApplicable() == 0 ? 1 : (double) coverage.coreKnown() / coverage.coreApplicable();
    }

    @Test
    void knowsItsShareOfAllFeatures() {
        Coverage coverage = GRAPH.coverage();

        assertThat(Stream.of(
                        tooSmall("share of features known", coverage.ratio(), CatalogFloors.KNOWN_SHARE),
                        tooSmall("share of core features known", coreShare(coverage), CatalogFloors.CORE_KNOWN_SHARE)))
                .filteredOn(text -> !text.isEmpty())
                .isEmpty();
    }

    @Test
    void hasEnoughRelationshipsAndEvidenceForEach() {
        RelationshipCount all = REPORT.relationships().all();

        assertThat(tooFew("curated relationships", all.curated(), CatalogFloors.CURATED_RELATIONSHIPS))
                .isEmpty();
        assertThat(tooFew("curated relationships with evidence", all.curatedWithEvidence(), all.curated()))
                .isEmpty();
    }

    /** Kind, status and summary are required of every file already. */
    @Test
    void tellsOfEveryEntryWhereItIsAndUnderWhichLicence() {
        assertThat(complaints("a repository", Set.of(), framework -> framework.repository() != null))
                .isEmpty();
        assertThat(complaints(
                        "a licence",
                        CatalogFloors.WITHOUT_LICENSE.keySet(),
                        framework -> !framework.licenses().isEmpty()))
                .isEmpty();
    }

    @Test
    void identifiesThePackageAndItsReleases() {
        Set<String> excepted = CatalogFloors.WITHOUT_PACKAGE.keySet();

        assertThat(complaints(
                        "a package",
                        excepted,
                        framework -> !project(framework).packages().isEmpty()))
                .isEmpty();
        assertThat(complaints(
                        "a first and a latest release",
                        excepted,
                        framework -> !project(framework).releases().isEmpty()))
                .isEmpty();
    }

    /** A component is published with its parent. */
    private static Framework project(Framework framework) {
        return framework.parent() == null ? framework : GRAPH.getFramework(framework.parent());
    }

    @Test
    void tellsTheInterpretersOfEveryPythonPackageThatDeclaresThem() {
        assertThat(complaints(
                        "an interpreter range",
                        CatalogFloors.WITHOUT_RANGE,
                        CatalogFloorsTest::hasRangeIfPublishedForPython))
                .isEmpty();
    }

    private static boolean hasRangeIfPublishedForPython(Framework framework) {
        Release latest = framework.latestRelease();
        boolean python = framework.packages().stream().anyMatch(url -> url.startsWith("pkg:pypi/"));
        return !python || latest == null || latest.runtimeRange() != null;
    }

    @Test
    void claimsSomethingAboutEveryEntryThatIsAskedAnything() {
        List<String> silent = CATALOG.frameworks().stream()
                .filter(framework -> GRAPH.coverage(framework).applicable() > 0)
                .filter(framework -> GRAPH.coverage(framework).known() == 0)
                .map(Framework::slug)
                .map(slug -> slug + " lacks a claim")
                .toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void exceptsOnlyEntriesThatAreThere() {
        Stream<String> excepted = Stream.of(
                        CatalogFloors.WITHOUT_PACKAGE.keySet(),
                        CatalogFloors.WITHOUT_LICENSE.keySet(),
                        CatalogFloors.WITHOUT_RANGE)
                .flatMap(Set::stream);

        assertThat(excepted).allMatch(slug -> GRAPH.findFramework(slug).isPresent());
    }

    /** What lacks something without being excepted, and what is excepted and lacks nothing. */
    private static List<String> complaints(String what, Set<String> excepted, Predicate<Framework> test) {
        return CATALOG.frameworks().stream()
                .filter(framework -> test.test(framework) == excepted.contains(framework.slug()))
                .map(framework -> framework.slug()
                        + (test.test(framework) ? " has " + what + ": remove the exception" : " lacks " + what))
                .toList();
    }

    private static String tooFew(String what, int found, int floor) {
        return found >= floor
                ? ""
                : what + ": " + found + " where the floor is " + floor + ", " + (floor - found) + " too few";
    }

    private static String tooSmall(String what, double found, double floor) {
        return found >= floor
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%s: %.4f where the floor is %.4f, %.4f too little",
                        what,
                        found,
                        floor,
                        floor - found);
    }
}
