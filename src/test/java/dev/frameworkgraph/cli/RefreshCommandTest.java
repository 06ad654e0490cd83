package dev.frameworkgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.registry.RegistryServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command around a run: settings, output, exit codes. */
class RefreshCommandTest {

    private static final String SIMPLE = "application/vnd.pypi.simple.v1+json";

    @TempDir
    private Path root = Path.of("");

    private final RegistryServer server = new RegistryServer();

    @BeforeEach
    void serve() throws IOException {
        CatalogFolders.good(root.resolve("catalog"));
        server.page("/simple/alpha-sample/", SIMPLE, """
                {"meta": {"api-version": "1.1"}, "name": "alpha-sample", "versions": ["1.9", "1.10", "2.0", "2.1"], "files": [
                {"filename": "alpha_sample-1.9.tar.gz", "url": "a", "upload-time": "2024-02-01T00:00:00Z", "requires-python": ">=3.9"},
                {"filename": "alpha_sample-1.10.tar.gz", "url": "b", "upload-time": "2025-02-01T00:00:00Z", "requires-python": ">=3.10"},
                {"filename": "alpha_sample-2.0.tar.gz", "url": "c", "upload-time": "2026-02-01T00:00:00Z", "requires-python": ">=3.12"},
                {"filename": "alpha_sample-2.1.tar.gz", "url": "d", "upload-time": "2026-03-01T00:00:00Z", "requires-python": ">=3.12"}]}
                """);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private CommandLines.Result refresh(String... words) {
        String credentials = server.address("/").replace("http://", "http://robot:s3cret@");
        List<String> all = new ArrayList<>(List.of(
                "refresh",
                "--catalog",
                root.resolve("catalog").toString(),
                "--cache",
                root.resolve("cache").toString(),
                "--python-index",
                credentials + "simple",
                "--npm-registry",
                credentials + "npm",
                "--maven-repository",
                credentials + "m2"));
        all.addAll(Arrays.asList(words));
        return CommandLines.run(all.toArray(String[]::new));
    }

    @Test
    void saysWhatChangedAndWritesIt() throws IOException {
        CommandLines.Result result = refresh("alpha");

        assertThat(result.status()).as(result.out() + result.err()).isZero();
        assertThat(result.out())
                .startsWith("""
                        alpha (pkg:pypi/alpha-sample)
                            Alpha 2.1, released 2026-03-01
                        note: alpha: the index publishes no metadata apart""")
                .contains("1 packages read: 0 unchanged, 1 changed, 0 suspicious; 0 failed")
                .contains("1 requests, 0 not modified,");
        assertThat(result.err()).contains("1 of 1 packages, 0 failed, 1 requests");
        assertThat(Files.readString(root.resolve("catalog/packages/alpha.yaml")))
                .contains("\"2.1\"");
    }

    @Test
    void printsTheSameAsOneJsonObject() {
        CommandLines.Result result = refresh("alpha", "--dry-run", "--json", "--quiet");

        JsonNode report = JsonMapper.shared().readTree(result.out());
        assertThat(report.at("/packages/0/framework").asString()).isEqualTo("alpha");
        assertThat(report.at("/packages/0/state").asString()).isEqualTo("CHANGED");
        assertThat(report.at("/packages/0/changes/0/text").asString()).isEqualTo("Alpha 2.1, released 2026-03-01");
        assertThat(report.at("/totals/requests").asInt()).isEqualTo(1);
        assertThat(result.err()).isEmpty();
    }

    @Test
    void endsWithOneWherePackagesFailedAndNeverSaysCredentials() {
        CommandLines.Result result = refresh();

        assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(result.out()).contains("failed: gate (", "gone: " + server.address("/simple/"));
        assertThat(result.out() + result.err()).doesNotContain("s3cret", "robot");
        assertThat(server.requests())
                .allSatisfy(request -> assertThat(request.authorization()).isEqualTo("Basic cm9ib3Q6czNjcmV0"));
    }

    @Test
    void endsWithSixtyFiveWhereTheCatalogIsWrongWithTheNewFacts() {
        server.page("/simple/alpha-sample/", SIMPLE, """
                {"meta": {"api-version": "1.1"}, "name": "alpha-sample", "versions": ["2.1"], "files": [
                {"filename": "alpha_sample-2.1.tar.gz", "url": "d", "upload-time": "2026-03-01T00:00:00Z"}]}
                """);

        CommandLines.Result result = refresh("alpha", "--dry-run", "--accept-removals");

        assertThat(result.status()).isEqualTo(ExitStatus.WRONG_DATA);
        assertThat(result.out())
                .contains("is not a known stable release of alpha")
                .contains(" problems");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--jobs 0", "--jobs 17", "--python-index ftp://index.example.org/", "nobody"})
    void wrongUsageIsRefused(String words) {
        CommandLines.Result result = refresh(words.split(" ", -1));

        assertThat(result.status()).isEqualTo(2);
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"refresh", "refresh --catalog shipped", "refresh --catalog no-such-folder"})
    void aCatalogThatCannotBeWrittenIsRefusedWithTheWayOut(String command) {
        CommandLines.Result result = CommandLines.run(command);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("--catalog").contains("src/main/resources/catalog");
    }

    @Test
    void theEnvironmentNamesAddressesAndTheClientsOwnSettingsComeLast() throws IOException {
        Path home = Files.createDirectories(root.resolve("home"));
        Files.writeString(home.resolve(".npmrc"), "registry=" + server.address("/npm/") + "\n");
        Map<String, String> environment = Map.of(
                "HOME", home.toString(),
                "XDG_CACHE_HOME", root.resolve("xdg").toString(),
                "FRAMEWORK_GRAPH_PYTHON_INDEX", server.address("/simple/"),
                "PIP_INDEX_URL", server.address("/never/"),
                "npm_config_registry", "",
                "NPM_CONFIG_REGISTRY", "",
                "FRAMEWORK_GRAPH_CATALOG", root.resolve("catalog").toString());

        ProcessRun run = ProcessRun.of(environment, "", "refresh", "alpha", "--dry-run");

        assertThat(run.status()).as(run.output()).isZero();
        assertThat(run.output()).contains("Alpha 2.1, released 2026-03-01");
        assertThat(server.requests()).hasSize(1);
        assertThat(root.resolve("xdg/framework-graph")).exists();
    }

    @Test
    void anEcosystemWithoutAddressIsSkippedWithAdvice() {
        Map<String, String> environment = Map.of(
                "HOME",
                root.toString(),
                "PIP_INDEX_URL",
                "",
                "PIP_CONFIG_FILE",
                "/dev/null",
                "FRAMEWORK_GRAPH_CACHE",
                root.resolve("cache").toString());

        ProcessRun run = ProcessRun.of(
                environment,
                "",
                "refresh",
                "alpha",
                "--catalog",
                root.resolve("catalog").toString());

        assertThat(run.status()).as(run.output()).isZero();
        assertThat(run.output())
                .contains("pkg:pypi is skipped: no Python index is known; give --python-index URL, or set"
                        + " FRAMEWORK_GRAPH_PYTHON_INDEX, or PIP_INDEX_URL, or index-url in pip.conf");
    }

    @Test
    void aKilledProcessLeavesWholeFilesAndIsGoneOnFrom() throws Exception {
        Path file = root.resolve("catalog/packages/alpha.yaml");
        server.answer("/simple/beta-sample/", exchange -> {
            throw new IOException("never in time");
        });
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "refresh",
                "--jobs",
                "1",
                "--catalog",
                root.resolve("catalog").toString(),
                "--cache",
                root.resolve("cache").toString(),
                "--python-index",
                server.address("/simple"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("out.txt").toFile())
                .start();
        while (process.isAlive() && !Files.readString(file).contains("\"2.1\"")) {
            Thread.onSpinWait();
        }
        process.destroyForcibly().waitFor();

        assertThat(Files.readString(file)).endsWith("runtime: \">=3.12\"}\n");
        CommandLines.Result rest = refresh("alpha");
        assertThat(rest.status()).as(rest.out()).isZero();
    }
}
