package dev.frameworkgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.cli.CommandLines.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryCommandTest {

    private static final String BY_SLUG = "query($s: String!) { framework(by: {slug: $s}) { name } }";

    @TempDir
    private Path folder = Path.of("");

    private Result query(String... arguments) {
        return CommandLines.run(
                Stream.concat(Stream.of("query", "--catalog", folder.toString()), Arrays.stream(arguments))
                        .toArray(String[]::new));
    }

    @BeforeEach
    void catalog() throws IOException {
        CatalogFolders.good(folder);
    }

    @Test
    void theShippedCatalogIsAskedUnlessAnotherIsNamed() {
        Result run = CommandLines.run("query", "{ framework(by: {slug: \"sqlalchemy\"}) { name } }");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"SQLAlchemy\"");
    }

    @Test
    void aDocumentIsAnsweredOnOneLine() {
        Result run = query("{ framework(by: {slug: \"alpha\"}) { name } }");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("{\"data\":{\"framework\":{\"name\":\"Alpha\"}}")
                .hasLineCount(1);
    }

    @Test
    void aDocumentCanBeInAFileAndHaveVariables() throws IOException {
        Path file = Files.writeString(folder.resolve("query.graphql"), BY_SLUG);

        Result run = query("@" + file, "--variables", "{\"s\": \"beta\"}");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"Beta Checks\"");
    }

    @Test
    void aDocumentCanComeByStandardInput() {
        ProcessRun run = ProcessRun.of(Map.of(), "{ __typename }", "query", "-");

        assertThat(run.status()).isZero();
        assertThat(run.output()).contains("{\"data\":{\"__typename\":\"Query\"}");
    }

    @Test
    void oneOfSeveralOperationsIsNamed() {
        String document = "query A { __typename } query B { b: __typename }";

        assertThat(query(document, "--operation-name", "B").out()).contains("\"b\":");
        assertThat(query(document).status()).isEqualTo(65);
    }

    @Test
    void aFileThatIsNotThereIsSaidInWords() {
        Result run = query("@" + folder.resolve("nothing.graphql"));

        assertThat(run.status()).isEqualTo(65);
        assertThat(run.err()).contains("nothing.graphql").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "7", "null", "{\"a\":}", "{a:1}"})
    void variablesThatAreNoObjectAreRefused(String variables) {
        Result run = query(BY_SLUG, "--variables", variables);

        assertThat(run.status()).isEqualTo(65);
        assertThat(run.err()).contains("--variables", "JSON object").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{ nope }", "{ frameworks(after: \"x\") { totalCount } }", BY_SLUG, "mutation { a }", ""})
    void aQueryThatFailsSaysSoInItsAnswer(String document) {
        Result run = query(document);

        assertThat(run.status()).isEqualTo(65);
        assertThat(run.out()).contains("\"errors\":[{\"message\":");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void limitsAreSettings() {
        Result run = query("{ frameworks(first: 50) { nodes { slug } } }", "--max-cost", "10");

        assertThat(run.status()).isEqualTo(65);
        assertThat(run.out()).contains("LIMIT_EXCEEDED");
    }

    @Test
    void aBrokenCatalogIsReported() throws IOException {
        CatalogFolders.broken(folder);

        Result run = query("{ __typename }");

        assertThat(run.status()).isEqualTo(65);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("frameworks/broken.yaml:3", "NO_SUCH_KIND");
    }
}
