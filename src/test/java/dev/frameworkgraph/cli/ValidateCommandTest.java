package dev.frameworkgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.cli.CommandLines.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
