package dev.frameworkgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class SettingSourcesTest {

    @Command(name = "sample", mixinStandardHelpOptions = true)
    static final class Sample {

        @Option(
                names = {"-s", "--sample-size"},
                defaultValue = "default")
        private String size = "";
    }

    @TempDir
    private Path folder = Path.of("");

    private static String size(Map<String, String> environment, String... args) {
        Sample sample = new Sample();
        new CommandLine(sample)
                .setDefaultValueProvider(new SettingSources(environment))
                .parseArgs(args);
        return sample.size;
    }

    private Map<String, String> withFile(String content, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("settings.properties"), content);
        return more.length == 0
                ? Map.of("FRAMEWORK_GRAPH_CONFIG", file.toString())
                : Map.of("FRAMEWORK_GRAPH_CONFIG", file.toString(), more[0], more[1]);
    }

    @Test
    void aFlagBeatsAVariableBeatsTheFileBeatsTheDefault() throws IOException {
        Map<String, String> file = withFile("sample-size=file\n");
        Map<String, String> both = withFile("sample-size=file\n", "FRAMEWORK_GRAPH_SAMPLE_SIZE", "variable");

        assertThat(size(Map.of())).isEqualTo("default");
        assertThat(size(file)).isEqualTo("file");
        assertThat(size(both)).isEqualTo("variable");
        assertThat(size(both, "--sample-size", "flag")).isEqualTo("flag");
        assertThat(size(both, "-s", "flag")).isEqualTo("flag");
    }

    @Test
    void theSourceOfAValueIsKnown() throws IOException {
        Map<String, String> both = withFile("sample-size=file\nother=1\n", "FRAMEWORK_GRAPH_SAMPLE_SIZE", "variable");
        SettingSources sources = new SettingSources(both);

        assertThat(sources.source("sample-size")).isEqualTo("FRAMEWORK_GRAPH_SAMPLE_SIZE");
        assertThat(sources.source("other")).isEqualTo(both.get("FRAMEWORK_GRAPH_CONFIG"));
        assertThat(sources.source("nothing")).isEqualTo("default");
    }

    @ParameterizedTest
    @CsvSource({
        "port,                 FRAMEWORK_GRAPH_PORT",
        "log-format,           FRAMEWORK_GRAPH_LOG_FORMAT",
        "body-timeout-seconds, FRAMEWORK_GRAPH_BODY_TIMEOUT_SECONDS",
    })
    void flagVariableAndFileShareOneName(String name, String variable) {
        assertThat(SettingSources.variable(name)).isEqualTo(variable);
    }

    @Test
    void namesAndSpacesOfTheFileAreThoseOfAPropertiesFile() throws IOException {
        assertThat(size(withFile("# a comment\n\n  sample-size = ü\n"))).isEqualTo("ü");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tcp://10.0.0.1:80"})
    void emptyVariablesAndThoseOfKubernetesDoNotCount(String value) throws IOException {
        Map<String, String> both = withFile("sample-size=file\n", "FRAMEWORK_GRAPH_SAMPLE_SIZE", value);

        assertThat(size(both)).isEqualTo("file");
        assertThat(new SettingSources(both).source("sample-size")).isEqualTo(both.get("FRAMEWORK_GRAPH_CONFIG"));
    }

    @Test
    void helpIsNoSetting() {
        assertThat(size(Map.of("FRAMEWORK_GRAPH_HELP", "true"))).isEqualTo("default");
    }

    @Test
    void aFileThatIsNotThereIsSaidInWords() {
        SettingSources sources = new SettingSources(Map.of("FRAMEWORK_GRAPH_CONFIG", "/nowhere/at.all"));

        assertThatThrownBy(() -> sources.source("port"))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("/nowhere/at.all")
                .hasMessageContaining("FRAMEWORK_GRAPH_CONFIG");
    }
}
