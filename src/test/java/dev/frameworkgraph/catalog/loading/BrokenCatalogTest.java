package dev.frameworkgraph.catalog.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.frameworkgraph.SampleCatalog;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenCatalogTest {

    private static final String ALPHA = "frameworks/alpha.yaml";

    static Stream<Breakage> breakages() {
        return BrokenCatalogs.rows();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breakages")
    void namesThePlaceTheFaultAndTheCure(Breakage breakage) {
        List<Problem> problems = problems(SampleCatalog.withBytes(Map.of(breakage.file(), breakage.content())));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.place().file()).isEqualTo(breakage.file());
            assertThat(problem.place().line()).as("line of %s", problem).isEqualTo(breakage.line());
            assertThat(problem.message()).contains(breakage.message());
            assertThat(problem.cure()).contains(breakage.cure());
        });
    }

    @Test
    void namesEveryEdgeOfACircle() {
        String edge = "- {kind: EXTENDS, target: beta, evidence: [{source: docs, shows: It says so.}]}\n";
        LoadResult result = SampleCatalog.with(ALPHA, SampleCatalog.text(ALPHA) + edge);

        assertThat(problems(result))
                .extracting(problem -> problem.place().file(), Problem::message)
                .containsExactly(
                        tuple(ALPHA, "EXTENDS goes round in a circle through alpha and beta"),
                        tuple("frameworks/beta.yaml", "EXTENDS goes round in a circle through beta and alpha"));
    }

    @Test
    void tellsAllProblemsOfAllFilesAtOnceByFileAndLine() {
        String alpha = SampleCatalog.text(ALPHA)
                .replace("status: ACTIVE", "status: LIVELY")
                .replace("homepage: \"https:", "homepage: \"gopher:")
                .replace("accessed: \"2026-11-21\"", "accessed: \"2026-12-24\"");
        String gate = SampleCatalog.text("frameworks/gate.yaml").replace("  role: SERVER\n", "");
        LoadResult result = SampleCatalog.with(Map.of(
                "runtimes.yaml",
                "runtimes: []\nmore: []\n",
                "packages/omega.yaml",
                "",
                "frameworks/gate.yaml",
                gate,
                ALPHA,
                alpha));

        assertThat(problems(result))
                .extracting(problem ->
                        problem.place().file() + ":" + problem.place().line())
                .containsExactly(
                        "frameworks/alpha.yaml:6",
                        "frameworks/alpha.yaml:11",
                        "frameworks/alpha.yaml:30",
                        "frameworks/gate.yaml:18",
                        "packages/omega.yaml:0",
                        "runtimes.yaml:2");
    }

    @Test
    void aFaultInOneEdgeHidesNoneInTheNext() {
        String alpha = SampleCatalog.text(ALPHA)
                .replace("kind: BUNDLES", "kind: BUNDLED_IN")
                .replace("target: wsgi", "target: wsgii")
                .replace("targetKind: APPLICATION_SERVER", "target: sampledb");

        assertThat(problems(SampleCatalog.with(ALPHA, alpha)))
                .extracting(Problem::message)
                .containsExactly(
                        "BUNDLED_IN is the inverse of BUNDLES and follows from it",
                        "unknown standard \"wsgii\"",
                        "unknown standard \"sampledb\"");
    }

    @Test
    void tellsThatTheTaxonomyIsMissing() {
        LoadResult result = SampleCatalog.load(List.of());

        assertThat(problems(result)).singleElement().satisfies(problem -> {
            assertThat(problem.place()).hasToString("features.yaml");
            assertThat(problem.message()).isEqualTo("the catalog has no features.yaml");
            assertThat(problem.cure()).contains("overlay");
        });
    }

    @Test
    void findsNothingWrongWithTheSample() {
        assertThat(problems(SampleCatalog.with(Map.of()))).isEmpty();
    }

    private static List<Problem> problems(LoadResult result) {
        return result instanceof LoadResult.Rejected rejected ? rejected.problems() : List.of();
    }
}
