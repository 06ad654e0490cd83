package dev.frameworkgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.cli.CommandLines.Result;
import dev.frameworkgraph.query.SchemaText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private Result diff(String earlier) throws IOException {
        return CommandLines.run(
                "schema",
                "diff",
                Files.writeString(folder.resolve("earlier.graphqls"), earlier).toString());
    }

    @Test
    void printGivesTheSchemaAsItIs() {
        Result run = CommandLines.run("schema", "print");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(SchemaText.shipped());
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theSameSchemaChangesNothing() throws IOException {
        Result run = diff(SchemaText.shipped());

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("Nothing that an existing client would notice." + System.lineSeparator());
    }

    @Test
    void aRemovedFieldBreaksClients() throws IOException {
        Result run = diff(SchemaText.shipped() + "\nextend type CatalogInfo { colour: String }\n");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("breaks clients: ").contains("CatalogInfo", "colour");
    }

    @Test
    void aRemovedTypeAndArgumentBreakClients() throws IOException {
        Result run = diff(SchemaText.shipped()
                .replace("  framework(\n", "  framework(\n    \"Gone.\"\n    strict: Boolean\n")
                .concat("\ntype Colour { name: String }\nextend type CatalogInfo { colour: Colour }\n"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("Query.framework", "colour");
    }

    @Test
    void anAddedFieldBreaksNobody() throws IOException {
        Result run = diff(
                SchemaText.shipped().replaceFirst("(?s)  \"How much is known[^\"]*\"\\s+coverage: Coverage!\n", ""));

        assertThat(run.status()).isZero();
    }

    @Test
    void whatIsNoSchemaIsSaidInWords() throws IOException {
        Result run = diff("type {");

        assertThat(run.status()).isEqualTo(65);
        assertThat(run.err()).contains("earlier.graphqls", "cannot be read").doesNotContain("\tat ");
    }

    @Test
    void aFileThatIsNotThereIsSaidInWords() {
        Result run =
                CommandLines.run("schema", "diff", folder.resolve("nothing").toString());

        assertThat(run.status()).isEqualTo(65);
        assertThat(run.err()).contains("nothing").doesNotContain("\tat ");
    }
}
