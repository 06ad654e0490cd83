package dev.frameworkgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.cli.CommandLines.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reloading as operators do it. */
@Timeout(180)
@DisabledOnOs(OS.WINDOWS)
class ServeReloadTest {

    @TempDir
    private Path root = Path.of("");

    private Path catalog() throws IOException {
        return CatalogFolders.good(Files.createDirectory(root.resolve("catalog")));
    }

    private static void nameAlpha(Path catalog, String name) throws IOException {
        Path alpha = catalog.resolve("frameworks/alpha.yaml");
        Files.writeString(alpha, Files.readString(alpha).replaceFirst("name: .*", "name: " + name));
    }

    @Test
    void aSignalAndAChangeOfFilesReload() throws IOException, InterruptedException {
        Path catalog = catalog();
        try (ServeProcess told = ServeProcess.start("--catalog", catalog.toString(), "--watch-seconds", "0");
                ServeProcess watching = ServeProcess.start("--catalog", catalog.toString(), "--watch-seconds", "1")) {
            String before = told.get("/health/ready");
            assertThat(watching.get("/health/ready")).isEqualTo(before);
            nameAlpha(catalog, "Omega");
            watching.awaitOutput("answers now, in place of " + before.strip().substring("ready ".length()));
            assertThat(told.get("/health/ready")).isEqualTo(before);
            told.signal("HUP");
            told.awaitOutput("answers now, in place of " + before.strip().substring("ready ".length()));
            assertThat(told.get("/health/ready"))
                    .isEqualTo(watching.get("/health/ready"))
                    .isNotEqualTo(before);
        }
    }

    @Test
    void aServerThatWasKilledBeginsWithTheLastGoodCatalogWhereItsFilesAreWrong()
            throws IOException, InterruptedException {
        String catalog = catalog().toString();
        String state = root.resolve("state").toString();
        String before;
        try (ServeProcess server = ServeProcess.start("--catalog", catalog, "--state-dir", state)) {
            before = server.get("/health/ready").strip();
            while (!Files.exists(root.resolve("state/last-good-catalog.image"))) {
                Thread.sleep(20);
            }
            server.signal("KILL");
            assertThat(server.end()).isEqualTo(128 + 9);
        }
        CatalogFolders.broken(root.resolve("catalog"));
        try (ServeProcess server = ServeProcess.start("--catalog", catalog, "--state-dir", state)) {
            assertThat(server.get("/health/ready")).startsWith(before + "\nbehind");
            assertThat(server.get("/metrics")).contains("framework_graph_catalog_behind 1.0");
            assertThat(server.output())
                    .contains("the last good state of", "frameworks/broken.yaml:3", "frameworks/broken.yaml:4");
        }
    }

    @Test
    void aWrongCatalogWithoutALastGoodOneEndsTheProcess() throws IOException {
        Path catalog = CatalogFolders.broken(Files.createDirectory(root.resolve("catalog")));
        Result run = CommandLines.run(
                "serve",
                "--port",
                "0",
                "--catalog",
                catalog.toString(),
                "--state-dir",
                root.resolve("state").toString());

        assertThat(run.status()).isEqualTo(65);
        assertThat(run.err()).contains("frameworks/broken.yaml:3", "frameworks/broken.yaml:4", "2 problems");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve --watch-seconds -1",
                "serve --held-revisions 0",
                "serve --held-revisions 11",
                "serve --admin-token-file /nowhere/at.all",
                "serve --admin-token-file /dev/null",
                "serve --admin-token-file /dev/null --admin-port 70000",
            })
    void wrongSettingsAreToldByTheirName(String arguments) {
        Result run = CommandLines.run(arguments);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains(arguments.split(" ", -1)[1].substring(0, 8))
                .doesNotContain("\tat ");
    }
}
