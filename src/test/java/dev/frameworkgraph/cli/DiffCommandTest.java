package dev.frameworkgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.cli.CommandLines.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private String earlier = "";
    private String later = "";

    @BeforeEach
    void catalogs() throws IOException {
        earlier = CatalogFolders.good(folder.resolve("earlier")).toString();
        later = CatalogFolders.good(folder.resolve("later")).toString();
    }

    private void edit(String file, String old, String written) throws IOException {
        String text = Files.readString(Path.of(later, file));
        assertThat(text).contains(old);
        Files.writeString(Path.of(later, file), text.replace(old, written));
    }

    private void editSeveral() throws IOException {
        edit("frameworks/alpha.yaml", "status: ACTIVE", "status: MAINTENANCE");
        edit("frameworks/alpha.yaml", "are decorated with", "are decorated by");
        edit("frameworks/alpha.yaml", "two levels only", "two\\e[31m levels");
        edit("packages/gate.yaml", "- {version: \"22.0\", date: \"2025-08-01\"}\n", "");
        edit("packages/beta.yaml", "releases:\n", "releases:\n- {version: \"0.4\", date: \"2026-06-01\"}\n");
    }

    @Test
    void everyChangeIsListedBelowASummary() throws IOException {
        editSeveral();

        Result run = CommandLines.run("diff", earlier, later);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll("\\b[0-9a-f]{12}\\b", "REVISION").replace("\r\n", "\n"))
                .isEqualTo("""
                        from REVISION, checked on 2026-11-21: 4 frameworks, 9 claims, 9 relationships
                        to   REVISION, checked on 2026-11-21: 4 frameworks, 9 claims, 9 relationships
                        frameworks: 0 added, 0 removed, 1 changed
                        releases: 1 added, 1 removed, 0 changed
                        claims: 0 added, 0 removed, 2 changed

                        ~ framework Alpha [alpha]
                            status: ACTIVE -> MAINTENANCE

                        + release Beta Checks 0.4 [beta@0.4]: releasedOn 2026-06-01
                        - release Gate 22.0 [gate@22.0]: releasedOn 2025-08-01

                        ~ claim Alpha: Declarative routing [alpha:routing.declarative:]
                            evidence:
                              - https://alpha.example.org/docs/guide#Handlers: Handlers are decorated with the path they answer. (OFFICIAL_DOCS)
                              + https://alpha.example.org/docs/guide#Handlers: Handlers are decorated by the path they answer. (OFFICIAL_DOCS)
                        ~ claim Alpha: Traversal [alpha:routing.traversal:2.0]
                            note: Walks two levels only. -> Walks two?[31m levels.
                        """);
        assertThat(CommandLines.run("diff", earlier, later).out()).isEqualTo(run.out());
    }

    @Test
    void machinesGetTheShapeOfTheApi() throws IOException {
        editSeveral();

        Result run = CommandLines.run("diff", "--json", earlier, later);
        JsonNode diff = JsonMapper.shared().readTree(run.out());

        assertThat(run.status()).isZero();
        assertThat(run.out()).hasLineCount(1);
        assertThat(diff.at("/from/revision").asString()).matches("[0-9a-f]{64}");
        assertThat(diff.at("/counts")).hasSize(10);
        assertThat(diff.at("/counts/1").toString())
                .isEqualTo("{\"entity\":\"RELEASE\",\"added\":1,\"removed\":1,\"changed\":0}");
        assertThat(diff.at("/changes")).hasSize(5);
        assertThat(diff.at("/changes/0").toString())
                .isEqualTo("{\"change\":\"CHANGED\",\"entity\":\"FRAMEWORK\",\"key\":\"alpha\",\"title\":\"Alpha\","
                        + "\"framework\":\"alpha\",\"fields\":[{\"field\":\"status\",\"before\":\"ACTIVE\",\"after\":\"MAINTENANCE\"}],"
                        + "\"evidence\":[]}");
        assertThat(diff.at("/changes/3/evidence/0/accessedAt").asString()).isEqualTo("2026-11-20");
    }

    @Test
    void equalCatalogsAreSaidToBeEqual() {
        Result run = CommandLines.run("diff", "--exit-code", earlier, later);

        assertThat(run.status()).isZero();
        assertThat(run.out().strip())
                .isEqualTo("No changes: both are revision "
                        + SampleCatalog.catalog().revision());
        assertThat(JsonMapper.shared()
                        .readTree(CommandLines.run("diff", "--json", earlier, later)
                                .out())
                        .at("/changes"))
                .isEmpty();
    }

    @Test
    void anotherRevisionWithoutChangesIsExplained() throws IOException {
        edit("packages/gate.yaml", "readOn: \"2026-11-20\"", "readOn: \"2026-11-22\"");

        Result run = CommandLines.run("diff", "--exit-code", earlier, later);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("checked on 2026-11-21", "checked on 2026-11-22", "No changes but in");
    }

    @Test
    void theExitCodeTellsWhetherAnythingChangedWhenAsked() throws IOException {
        edit("frameworks/alpha.yaml", "status: ACTIVE", "status: MAINTENANCE");

        assertThat(CommandLines.run("diff", earlier, later).status()).isZero();
        assertThat(CommandLines.run("diff", "--exit-code", earlier, later).status())
                .isEqualTo(1);
        assertThat(CommandLines.run("diff", "--exit-code", "--json", earlier, later)
                        .status())
                .isEqualTo(1);
    }

    @Test
    void theShippedCatalogHasAWord() {
        assertThat(CommandLines.run("diff", "shipped", "src/main/resources/catalog")
                        .out())
                .startsWith("No changes");
        assertThat(CommandLines.run("diff", earlier, "shipped").out()).contains("- framework Alpha [alpha]");
    }

    @Test
    void theProblemsOfEitherCatalogAreReported() throws IOException {
        CatalogFolders.broken(Path.of(later));

        for (Result run :
                new Result[] {CommandLines.run("diff", earlier, later), CommandLines.run("diff", later, earlier)}) {
            assertThat(run.status()).isEqualTo(65);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .startsWith(later + ":")
                    .contains("frameworks/broken.yaml:3", "NO_SUCH_KIND", "frameworks/broken.yaml:4")
                    .containsPattern("(?m)^2 problems$");
        }
    }

    @Test
    void aFolderThatIsNotThereIsSaidInWords() {
        Result run = CommandLines.run("diff", earlier, folder.resolve("nothing").toString());

        assertThat(run.status()).isEqualTo(65);
        assertThat(run.err()).contains("nothing", "no such folder", "shipped").doesNotContain("\tat ");
    }

    @Test
    void queriesCompareTheCatalogWithPreviousOnes() throws IOException {
        editSeveral();
        String document = "{ catalog { held { claims } } diff { ... on CatalogDiff { changes { totalCount } } } }";

        Result run =
                CommandLines.run("query", "--catalog", later, "--previous", earlier, "--previous", "shipped", document);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\"held\":[{\"claims\":9},{\"claims\":9},{\"claims\":")
                .contains("\"totalCount\":5");
    }

    @Test
    void aPreviousCatalogMustBeRightAndThereAreNineAtMost() throws IOException {
        CatalogFolders.broken(Path.of(later));

        Result wrong = CommandLines.run("query", "--previous", later, "{ __typename }");
        assertThat(wrong.status()).isEqualTo(65);
        assertThat(wrong.err()).contains(later, "frameworks/broken.yaml:3");

        Result many = CommandLines.run("query", "--previous", "shipped,".repeat(9) + "shipped", "{ __typename }");
        assertThat(many.status()).isEqualTo(2);
        assertThat(many.err()).contains("--previous", "at most 9");
    }
}
