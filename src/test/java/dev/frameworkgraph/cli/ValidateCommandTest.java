package dev.frameworkgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.cli.CommandLines.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateCommandTest {

    private static final Path SHIPPED = Path.of("src/main/resources/catalog");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theShippedCatalogHasNoProblems() {
        Result run = CommandLines.run("validate");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("No problems in the shipped catalog: ")
                .containsPattern("revision [0-9a-f]{64}");
    }

    @Test
    void aGoodFolderHasNoProblems() throws IOException {
        Result run = CommandLines.run(
                "validate", "--catalog", CatalogFolders.good(folder).toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("No problems in the " + folder + ": 4 frameworks, ");
    }

    @Test
    void aFolderHasTheRevisionOfTheSameCatalogElsewhere() {
        Result run = CommandLines.run("validate", "--catalog", SHIPPED.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out().lines().skip(1).toList())
                .isEqualTo(CommandLines.run("validate").out().lines().skip(1).toList());
    }

    @Test
    void everyProblemOfABrokenFolderIsOnStandardOutput() throws IOException {
        Result run = CommandLines.run(
                "validate", "--catalog", CatalogFolders.broken(folder).toString());

        assertThat(run.status()).isEqualTo(65);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("frameworks/broken.yaml:3", "NO_SUCH_KIND")
                .contains("frameworks/broken.yaml:4", "colour")
                .containsPattern("(?m)^2 problems$");
    }

    @Test
    void aFolderThatIsNotThereIsSaidInWords() {
        Result run = CommandLines.run(
                "validate", "--catalog", folder.resolve("nothing").toString());

        assertThat(run.status()).isEqualTo(65);
        assertThat(run.err()).contains("nothing", "no such folder", "--catalog").doesNotContain("\tat ");
    }

    @Test
    void severalFoldersAreLaidOverTheShippedCatalog() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path more = Files.createDirectory(folder.resolve("more"));

        Result run = CommandLines.run("validate", "--catalog", other.toString(), "--catalog", more.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out().lines().skip(1).toList())
                .isEqualTo(CommandLines.run("validate").out().lines().skip(1).toList());
    }

    @Test
    void theReportComesAfterTheSummary() throws IOException {
        String catalog = CatalogFolders.good(folder).toString();
        Result plain = CommandLines.run("validate", "--catalog", catalog);
        Result run = CommandLines.run("validate", "--report", "--catalog", catalog);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(plain.out()).contains("""

                Claims by level

                level               claims  full  partial  experimental  deprecated  with since  stale
                BUILT_IN                 7     5        2             0           0           4      0
                OFFICIAL_EXTENSION       0     0        0             0           0           0      0
                THIRD_PARTY              1     1        0             0           0           0      0
                NONE                     1     0        0             0           0           0      0
                all                      9     6        2             0           0           4      0

                """).endsWith("""

                Coverage by framework

                kind                slug       applicable  known  core applicable  core known  unknown share  stale  with since
                WEB_FRAMEWORK       alpha               5      4                4           3          0.200      0           3
                API_TOOLKIT         beta                3      3                3           3          0.000      0           0
                ORM                 alpha-orm           1      1                1           1          0.000      0           1
                APPLICATION_SERVER  gate                0      0                0           0          0.000      0           0
                all                                     9      8                8           7          0.111      0           4
                """);
    }

    @Test
    void theReportNamesEveryFrameworkOfTheShippedCatalog() throws IOException {
        Result run = CommandLines.run("validate", "--report");

        try (Stream<Path> files = Files.list(SHIPPED.resolve("frameworks"))) {
            assertThat(run.out().lines().map(line -> line.split(" +", -1)).filter(cells -> cells.length > 1))
                    .extracting(cells -> cells[1] + ".yaml")
                    .containsAll(
                            files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void asJsonTheReportIsOneObject() throws IOException {
        Result run = CommandLines.run(
                "validate", "--json", "--catalog", CatalogFolders.good(folder).toString());

        JsonNode report = JsonMapper.shared().readTree(run.out());
        assertThat(run.status()).isZero();
        assertThat(report.at("/entries/all/entries").asInt()).isEqualTo(4);
        assertThat(report.at("/frameworks/rows/0").toString())
                .isEqualTo(
                        "{\"kind\":\"WEB_FRAMEWORK\",\"slug\":\"alpha\",\"applicable\":5,\"known\":4,\"coreApplicable\":4,"
                                + "\"coreKnown\":3,\"unknownShare\":0.2,\"stale\":0,\"withSince\":3}");
        assertThat(report.propertyNames())
                .containsExactly(
                        "catalog",
                        "revision",
                        "checkedOn",
                        "entries",
                        "claims",
                        "evidencePerClaim",
                        "relationships",
                        "frameworks");
    }

    @Test
    void asJsonProblemsAreOneObjectToo() throws IOException {
        Result run = CommandLines.run(
                "validate", "--json", "--catalog", CatalogFolders.broken(folder).toString());

        JsonNode problems = JsonMapper.shared().readTree(run.out()).get("problems");
        assertThat(run.status()).isEqualTo(65);
        assertThat(problems).hasSize(2);
        assertThat(problems.at("/0/file").asString()).isEqualTo("frameworks/broken.yaml");
        assertThat(problems.at("/0/line").asInt()).isEqualTo(3);
    }
}
