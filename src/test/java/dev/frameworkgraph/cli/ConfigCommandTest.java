package dev.frameworkgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.cli.CommandLines.Result;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class ConfigCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private static Properties properties(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        return properties;
    }

    @Test
    void everySettingOfServeIsThere() throws IOException {
        Result run = CommandLines.run("config", "print");
        Properties printed = properties(run.out());

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(printed).containsEntry("port", "8080").containsEntry("http-status", "standard");
        for (OptionSpec option :
                new CommandLine(new ServeCommand()).getCommandSpec().options()) {
            String name = option.longestName().substring(2);
            if (!option.usageHelp() && !option.versionHelp()) {
                assertThat(run.out()).contains(name + "=", "variable " + SettingSources.variable(name));
            }
        }
    }

    @Test
    void variablesAndFileAreShownWithTheirSource() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.properties"), "port=9001\nmax-cost=7\n");

        ProcessRun run = ProcessRun.of(
                Map.of("FRAMEWORK_GRAPH_CONFIG", file.toString(), "FRAMEWORK_GRAPH_PORT", "9002"),
                "",
                "config",
                "print");

        assertThat(run.status()).isZero();
        assertThat(properties(run.output())).containsEntry("port", "9002").containsEntry("max-cost", "7");
        assertThat(run.output()).contains("# FRAMEWORK_GRAPH_PORT; variable", "# " + file + "; variable");
    }

    @Test
    void whatIsPrintedIsASettingsFile() throws IOException {
        Path file = Files.writeString(
                folder.resolve("settings.properties"),
                CommandLines.run("config", "print").out());

        ProcessRun run = ProcessRun.of(
                Map.of("FRAMEWORK_GRAPH_CONFIG", file.toString()), "", "query", "{ __typename }", "--max-depth", "3");

        assertThat(run.output()).contains("\"__typename\":\"Query\"");
        assertThat(run.status()).isZero();
    }
}
