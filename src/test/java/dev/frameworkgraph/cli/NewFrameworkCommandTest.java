package dev.frameworkgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.registry.RegistryServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries that are begun from recorded answers. */
class NewFrameworkCommandTest {

    @TempDir
    private Path root = Path.of("");

    private final RegistryServer server = new RegistryServer();
    private Path catalog = Path.of("");

    @BeforeEach
    void serve() throws IOException {
        catalog = CatalogFolders.good(root.resolve("catalog"));
        server.page(
                "/simple/sample-web/",
                "application/vnd.pypi.simple.v1+json",
                RegistryServer.recorded("sample-web.json").replace("{\"sha256\": \"SHA256\"}", "true"));
        server.page(
                "/files/sample_web-1.2-py3-none-any.whl.metadata",
                "text/plain",
                RegistryServer.recorded("sample-web.metadata"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private CommandLines.Result begin(String... words) {
        List<String> all = new ArrayList<>(List.of(
                "new-framework",
                "--catalog",
                catalog.toString(),
                "--cache",
                root.resolve("cache").toString(),
                "--python-index",
                server.address("/simple"),
                "--npm-registry",
                server.address("/npm"),
                "--maven-repository",
                server.address("/m2")));
        all.addAll(Arrays.asList(words));
        return CommandLines.run(all.toArray(String[]::new));
    }

    @Test
    void writesBothFilesAndSaysWhatIsStillToBeWritten() throws IOException {
        CommandLines.Result result = begin("sample-web", "--package", "pkg:pypi/sample-web", "--kind", "web-framework");

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("4 releases, latest 1.2 of 2022-03-01")
                .contains("frameworks/sample-web.yaml:4:1: \"summary\" is missing")
                .contains("1 problem");
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        assertThat(Files.readString(catalog.resolve("frameworks/sample-web.yaml"))
                        .replace(today, "TODAY"))
                .startsWith("""
                        # yaml-language-server: $schema=../schema/framework.schema.json
                        # Begun from package metadata on TODAY. How to go on: README.md in the catalog folder.
                        # Then run: validate --catalog DIR. It says what is still missing, and what is wrong.
                        slug: sample-web
                        # The name as the project writes it.
                        name: "Sample-Web"
                        kind: WEB_FRAMEWORK
                        # By the date of its latest release, 2022-03-01; what its maintainers announce counts more.
                        status: INACTIVE
                        # What it is and what sets it apart, in one or two sentences of your own:
                        # summary: "..."
                        languages: [PYTHON]
                        licenses: ["BSD-3-Clause"]
                        packages: ["pkg:pypi/sample-web"]
                        homepage: "https://sample.example.org/"
                        repository: "https://code.example.org/sample"
                        verifiedAgainst: "1.2"
                        """);
        assertThat(Files.readString(catalog.resolve("packages/sample-web.yaml")))
                .contains(
                        "license: \"BSD-3-Clause\"", "- {version: \"1.2\", date: \"2022-03-01\", runtime: \">=3.10\"}");
    }

    @Test
    void whatItLeavesLoadsOnceTheSummaryIsWritten() throws IOException {
        begin("sample-web", "--package", "pkg:pypi/sample-web", "--kind", "WEB_FRAMEWORK");
        Path file = catalog.resolve("frameworks/sample-web.yaml");
        Files.writeString(
                file, Files.readString(file).replace("# summary: \"...\"", "summary: \"A sample of the web.\""));

        CommandLines.Result validated = CommandLines.run("validate", "--catalog", catalog.toString());

        assertThat(validated.status()).as(validated.out()).isZero();
    }

    @Test
    void aLicenceThatIsNoExpressionIsLeftToTheCurator() throws IOException {
        server.page(
                "/files/sample_web-1.2-py3-none-any.whl.metadata",
                "text/plain",
                "Metadata-Version: 2.1\nName: Sample-Web\nLicense: BSD License\n");

        begin("sample-web", "--package", "pkg:pypi/sample-web", "--kind", "WEB_FRAMEWORK");

        assertThat(Files.readString(catalog.resolve("frameworks/sample-web.yaml")))
                .contains("""
                # Its licence as an SPDX expression; the package declares "BSD License":
                # licenses: ["..."]
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alpha | pkg:pypi/sample-web | WEB_FRAMEWORK | is there already",
                "Sample_Web | pkg:pypi/sample-web | WEB_FRAMEWORK | is not kebab-case",
                "../evil | pkg:pypi/sample-web | WEB_FRAMEWORK | is not kebab-case",
                "sample-web | pkg:pypi/sample-web | WEBFRAMEWORK | Did you mean \"WEB_FRAMEWORK\"?",
                "sample-web | pkg:pypi/alpha-sample | WEB_FRAMEWORK | is in the catalog already: frameworks/alpha.yaml",
                "sample-web | pkg:pypi/sampleweb | WEB_FRAMEWORK | spelled as its users install it",
                "sample-web | pkg:gem/sample | WEB_FRAMEWORK | There is no reader for pkg:gem",
                "sample-web | sample | WEB_FRAMEWORK | is not a package URL",
            })
    void whatCannotBeBegunIsRefusedWithTheReason(String slug, String packageUrl, String kind, String told)
            throws IOException {
        CommandLines.Result result = begin(slug, "--package", packageUrl, "--kind", kind);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains(told);
        assertThat(catalog.resolve("frameworks/sample-web.yaml")).doesNotExist();
        assertThat(catalog.resolve("packages/sample-web.yaml")).doesNotExist();
    }
}
