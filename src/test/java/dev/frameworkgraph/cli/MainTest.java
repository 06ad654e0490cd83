package dev.frameworkgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.cli.CommandLines.Result;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What all commands have in common. */
class MainTest {

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void helpListsAllCommandsAndExitCodes(String argument) {
        Result run = CommandLines.run(argument);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("serve", "validate", "query", "diff", "schema", "config", "healthcheck", "rehearse", "help")
                .contains("65 the catalog or a query is wrong", "69 the port is taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "validate", "query", "diff", "schema", "config", "healthcheck", "rehearse"})
    void everyCommandExplainsItself(String command) {
        Result run = CommandLines.run(command, "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Usage: framework-graph " + command).contains("--help");
        assertThat(CommandLines.run("help", command).out()).isEqualTo(run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void theVersionIsOneLine(String argument) {
        Result run = CommandLines.run(argument);

        assertThat(run.status()).isZero();
        assertThat(run.out()).matches("framework-graph \\S+\\R");
    }

    @ParameterizedTest
    @CsvSource({
        "serve --pott 1,        --port",
        "--pott 1,              --port",
        "query --variable {},   --variables",
        "validate --catalogue a, --catalog",
        "valdate,               validate",
    })
    void aTypingErrorIsAnsweredWithWhatWasMeant(String arguments, String meant) {
        Result run = CommandLines.run(arguments);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve --port many",
                "serve --port 70000",
                "serve --port -1",
                "serve --base-path frameworks",
                "serve --base-path /frameworks/",
                "serve --http-status new",
                "serve --log-format xml",
                "query",
                "schema",
                "config",
                "schema diff",
                "diff",
                "diff shipped",
                "diff shipped shipped shipped",
            })
    void wrongUsageHasItsOwnStatus(String arguments) {
        Result run = CommandLines.run(arguments);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void anUnreadableSettingsFileIsSaidInWords() {
        ProcessRun run = ProcessRun.of(Map.of("FRAMEWORK_GRAPH_CONFIG", "/nowhere/at.all"), "", "validate");

        assertThat(run.status()).isNotZero();
        assertThat(run.output())
                .contains("/nowhere/at.all", "FRAMEWORK_GRAPH_CONFIG")
                .doesNotContain("\tat ");
    }

    @Test
    void aWrongVariableIsNamed() {
        ProcessRun run = ProcessRun.of(Map.of("FRAMEWORK_GRAPH_PORT", "many"), "", "healthcheck");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.output()).contains("--port", "many").doesNotContain("\tat ");
    }
}
