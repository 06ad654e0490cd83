package dev.frameworkgraph.advice.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.advice.Comparison;
import dev.frameworkgraph.advice.Comparison.ComparisonCell;
import dev.frameworkgraph.advice.Comparison.ComparisonColumn;
import dev.frameworkgraph.advice.Comparison.ComparisonRow;
import dev.frameworkgraph.advice.Comparison.ComparisonSummary;
import dev.frameworkgraph.advice.Comparison.LevelCount;
import dev.frameworkgraph.advice.SmallCatalog;
import dev.frameworkgraph.catalog.Completeness;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.Stability;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.ShippedEngine;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows, flags and counts of comparisons, on the sample, on small catalogs and over random choices from the shipped one. */
class ComparerTest {

    private static final FrameworkGraph SAMPLE = SampleCatalog.graph();
    private static final FrameworkGraph SHIPPED = ShippedEngine.GRAPH;

    @ParameterizedTest
    @CsvSource({
        "BUILT_IN,       BUILT_IN,       same",
        "BUILT_IN,       NONE,           differs",
        "BUILT_IN,       THIRD_PARTY,    differs",
        "BUILT_IN,       UNKNOWN,        mayDiffer",
        "BUILT_IN,       NOT_APPLICABLE, same",
        "NONE,           NONE,           same",
        "NONE,           UNKNOWN,        mayDiffer",
        "UNKNOWN,        UNKNOWN,        allUnknown",
        "UNKNOWN,        NOT_APPLICABLE, allUnknown",
        "NOT_APPLICABLE, NOT_APPLICABLE, notApplicable",
    })
    void countsARowByItsKnownAnswers(SupportLevel one, SupportLevel other, String outcome) {
        FrameworkGraph graph =
                sample("one", one, sample("two", other, new SmallCatalog())).graph();
        List<Feature> rows = List.of(graph.getFeature("c.a"));
        Comparison comparison = new Comparer(graph)
                .compare(frameworks(graph, slug("one", one), slug("two", other)), rows, false, Map.of());
        assertThat(rows(comparison))
                .singleElement()
                .extracting(ComparisonRow::differs, ComparisonRow::mayDiffer, ComparisonRow::allUnknown)
                .containsExactly(outcome.equals("differs"), outcome.equals("mayDiffer"), outcome.equals("allUnknown"));
        assertThat(comparison.summary())
                .isEqualTo(new ComparisonSummary(
                        1,
                        outcome.equals("differs") ? 1 : 0,
                        outcome.equals("same") ? 1 : 0,
                        outcome.equals("mayDiffer") ? 1 : 0,
                        outcome.equals("allUnknown") ? 1 : 0,
                        outcome.equals("notApplicable") ? 1 : 0));
    }

    /** Where the level is NOT_APPLICABLE the column is of the kind that no feature applies to. */
    private static String slug(String slug, SupportLevel level) {
        return level == SupportLevel.NOT_APPLICABLE ? slug + "-apart" : slug;
    }

    private static SmallCatalog sample(String slug, SupportLevel level, SmallCatalog catalog) {
        if (level == SupportLevel.NOT_APPLICABLE) {
            return catalog.framework(slug + "-apart", SmallCatalog.WITHOUT_FEATURES);
        }
        SmallCatalog with = catalog.framework(slug, FrameworkKind.ORM);
        if (level == SupportLevel.UNKNOWN) {
            return with;
        }
        return level == SupportLevel.THIRD_PARTY
                ? with.claim(slug, "c.a", level, "one")
                : with.claim(slug, "c.a", level);
    }

    @Test
    void completenessDiffersAndStabilityDoesNot() {
        FrameworkGraph graph = new SmallCatalog()
                .framework("one", FrameworkKind.ORM)
                .framework("two", FrameworkKind.ORM)
                .claim("one", "c.a", SupportLevel.BUILT_IN, Completeness.PARTIAL, Stability.STABLE, false)
                .claim("two", "c.a", SupportLevel.BUILT_IN)
                .claim("one", "c.b", SupportLevel.BUILT_IN, Completeness.FULL, Stability.DEPRECATED, true)
                .claim("two", "c.b", SupportLevel.BUILT_IN)
                .graph();
        Comparison comparison =
                new Comparer(graph).compare(frameworks(graph, "one", "two"), List.of(), false, Map.of());
        assertThat(rows(comparison))
                .extracting(ComparisonRow::differs)
                .containsExactly(true, false, false, false, false);
        assertThat(comparison.summary()).isEqualTo(new ComparisonSummary(5, 1, 1, 0, 3, 0));
    }

    @Test
    void comparesTheSampleRowByRow() {
        Comparison comparison = sample(List.of(), false, Map.of(), "alpha", "beta", "gate");
        assertThat(comparison.columns())
                .extracting(column -> column.framework().slug())
                .containsExactly("alpha", "beta", "gate");
        assertThat(comparison.groups())
                .extracting(group -> group.category().key())
                .containsExactly("routing", "data");
        assertThat(rows(comparison))
                .extracting(row -> row.feature().key(), ComparerTest::levels)
                .containsExactly(
                        tuple("routing.declarative", "BUILT_IN NOT_APPLICABLE NOT_APPLICABLE"),
                        tuple("routing.typed-params", "BUILT_IN BUILT_IN NOT_APPLICABLE"),
                        tuple("routing.traversal", "BUILT_IN NOT_APPLICABLE NOT_APPLICABLE"),
                        tuple("data.request-validation", "THIRD_PARTY BUILT_IN NOT_APPLICABLE"),
                        tuple("orm.relational", "UNKNOWN NONE NOT_APPLICABLE"));
        assertThat(comparison.summary()).isEqualTo(new ComparisonSummary(5, 1, 3, 1, 0, 0));
        assertThat(comparison.columns().get(0).levels())
                .containsExactly(
                        new LevelCount(SupportLevel.BUILT_IN, 3),
                        new LevelCount(SupportLevel.OFFICIAL_EXTENSION, 0),
                        new LevelCount(SupportLevel.THIRD_PARTY, 1),
                        new LevelCount(SupportLevel.NONE, 0),
                        new LevelCount(SupportLevel.UNKNOWN, 1),
                        new LevelCount(SupportLevel.NOT_APPLICABLE, 0));
    }

    private static String levels(ComparisonRow row) {
        return String.join(
                " ",
                row.cells().stream().map(cell -> cell.claim().level().name()).toList());
    }

    @Test
    void showsOnlyWhatDiffersAndCountsAll() {
        Comparison all = sample(List.of(), false, Map.of(), "alpha", "beta");
        Comparison differing = sample(List.of(), true, Map.of(), "alpha", "beta");
        assertThat(rows(differing)).extracting(row -> row.feature().key()).containsExactly("data.request-validation");
        assertThat(differing.summary()).isEqualTo(all.summary());
        assertThat(differing.columns()).isEqualTo(all.columns());
    }

    @Test
    void givesTheRowsThatAreAskedForInOrderOfTheTaxonomy() {
        List<Feature> asked = List.of(SAMPLE.getFeature("orm.relational"), SAMPLE.getFeature("routing.traversal"));
        Comparison comparison = sample(asked, false, Map.of(), "gate");
        assertThat(rows(comparison))
                .extracting(row -> row.feature().key(), ComparerTest::levels)
                .containsExactly(
                        tuple("routing.traversal", "NOT_APPLICABLE"), tuple("orm.relational", "NOT_APPLICABLE"));
        assertThat(comparison.summary()).isEqualTo(new ComparisonSummary(2, 0, 0, 0, 0, 2));
        assertThat(rows(sample(List.of(), false, Map.of(), "gate"))).isEmpty();
    }

    @Test
    void comparesComponentsByTheirOwnKind() {
        Comparison comparison = sample(List.of(), false, Map.of(), "alpha-orm", "alpha");
        assertThat(rows(comparison))
                .filteredOn(row -> row.feature().key().equals("orm.relational"))
                .extracting(ComparerTest::levels)
                .containsExactly("BUILT_IN UNKNOWN");
        assertThat(rows(sample(List.of(), false, Map.of(), "alpha-orm"))).hasSize(1);
    }

    @Test
    void saysWhatIsInherited() {
        assertThat(rows(sample(List.of(), false, Map.of(), "alpha", "beta")))
                .filteredOn(row -> row.feature().key().equals("routing.typed-params"))
                .flatExtracting(ComparisonRow::cells)
                .extracting(ComparisonCell::inherited)
                .containsExactly(false, true);
    }

    @ParameterizedTest
    @CsvSource({
        "1.8,  NONE,     NONE",
        "1.9,  NONE,     BUILT_IN",
        "1.10, BUILT_IN, NONE",
        "1.99, BUILT_IN, NONE",
        "2.0,  BUILT_IN, BUILT_IN",
        "3.0,  BUILT_IN, BUILT_IN",
    })
    void comparesAsOfAVersion(String version, SupportLevel typedParameters, SupportLevel traversal) {
        Version asOf = Version.of(version);
        Comparison comparison = sample(List.of(), false, Map.of("alpha", asOf), "alpha", "beta");
        assertThat(comparison.columns())
                .extracting(ComparisonColumn::asOfVersion)
                .containsExactly(asOf, null);
        assertThat(comparison.summary().rows()).isEqualTo(5);
        assertThat(rows(comparison).get(1).cells().get(0).claim().level()).isEqualTo(typedParameters);
        assertThat(rows(comparison).get(2).cells().get(0).claim().level()).isEqualTo(traversal);
        assertThat(rows(comparison))
                .extracting(row -> row.cells().get(1))
                .isEqualTo(rows(sample(List.of(), false, Map.of(), "alpha", "beta")).stream()
                        .map(row -> row.cells().get(1))
                        .toList());
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void addsUpOnTheShippedCatalog(long seed) {
        Random random = new Random(seed);
        List<Framework> all = SHIPPED.catalog().frameworks();
        List<Framework> frameworks = Stream.generate(() -> all.get(random.nextInt(all.size())))
                .limit(1 + random.nextInt(5))
                .distinct()
                .toList();
        List<Feature> asked = SHIPPED.features().stream()
                .filter(feature -> seed % 2 == 0 && random.nextInt(3) == 0)
                .toList();
        Comparison comparison = new Comparer(SHIPPED).compare(frameworks, asked, false, Map.of());
        List<ComparisonRow> rows = rows(comparison);
        List<Feature> applicable = SHIPPED.features().stream()
                .filter(feature -> frameworks.stream()
                        .anyMatch(framework -> feature.appliesTo().contains(framework.kind())))
                .toList();
        assertThat(rows).extracting(ComparisonRow::feature).isEqualTo(asked.isEmpty() ? applicable : asked);
        rows.forEach(row -> checkRow(row, frameworks));
        ComparisonSummary summary = comparison.summary();
        assertThat(summary.rows())
                .isEqualTo(rows.size())
                .isEqualTo(summary.differing()
                        + summary.same()
                        + summary.mayDiffer()
                        + summary.allUnknown()
                        + summary.notApplicable());
        assertThat(rows.stream().filter(ComparisonRow::differs)).hasSize(summary.differing());
        assertThat(rows.stream().filter(row -> !applicable.contains(row.feature())))
                .hasSize(summary.notApplicable());
        for (ComparisonColumn column : comparison.columns()) {
            assertThat(column.levels()).extracting(LevelCount::level).containsExactly(SupportLevel.values());
            assertThat(column.levels().stream().mapToInt(LevelCount::count).sum())
                    .isEqualTo(rows.size());
        }
    }

    private static void checkRow(ComparisonRow row, List<Framework> frameworks) {
        Set<List<Object>> known = new HashSet<>();
        boolean someUnknown = false;
        for (int index = 0; index < frameworks.size(); index++) {
            FeatureSupport claim = row.cells().get(index).claim();
            assertThat(row.cells().get(index).framework()).isEqualTo(frameworks.get(index));
            assertThat(claim).isEqualTo(SHIPPED.support(frameworks.get(index), row.feature()));
            someUnknown |= claim.level() == SupportLevel.UNKNOWN;
            if (claim.level().compareTo(SupportLevel.NONE) <= 0) {
                known.add(Arrays.asList(claim.level(), claim.completeness()));
            }
        }
        assertThat(row.differs()).isEqualTo(known.size() >= 2);
        assertThat(row.mayDiffer()).isEqualTo(known.size() == 1 && someUnknown);
        assertThat(row.allUnknown()).isEqualTo(known.isEmpty() && someUnknown);
    }

    private static Comparison sample(
            List<Feature> features, boolean differencesOnly, Map<String, Version> versions, String... slugs) {
        return new Comparer(SAMPLE).compare(frameworks(SAMPLE, slugs), features, differencesOnly, versions);
    }

    private static List<Framework> frameworks(FrameworkGraph graph, String... slugs) {
        return Stream.of(slugs).map(graph::getFramework).toList();
    }

    private static List<ComparisonRow> rows(Comparison comparison) {
        return comparison.groups().stream()
                .flatMap(group -> group.rows().stream())
                .toList();
    }
}
