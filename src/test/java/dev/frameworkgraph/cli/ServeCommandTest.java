package dev.frameworkgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.cli.CommandLines.Result;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts that fail; those that succeed do not end. */
@Timeout(60)
class ServeCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"serve --port ", "--port "})
    void aTakenPortNamesTheFlagToChangeIt(String arguments) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Result run = CommandLines.run(arguments + taken.getLocalPort());

            assertThat(run.status()).isEqualTo(69);
            assertThat(run.err())
                    .contains("port " + taken.getLocalPort(), "--port")
                    .doesNotContain("\tat ", "GraphiQL");
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void aBrokenCatalogIsNotServed() throws IOException {
        Result run = CommandLines.run(
                "serve",
                "--port",
                "0",
                "--catalog",
                CatalogFolders.broken(folder).toString());

        assertThat(run.status()).isEqualTo(65);
        assertThat(run.err()).contains("frameworks/broken.yaml:3", "problems").doesNotContain("GraphiQL");
    }

    @Test
    void anAccessLogThatCannotBeWrittenIsWrongUsage() {
        Result run = CommandLines.run(
                "serve",
                "--port",
                "0",
                "--access-log",
                folder.resolve("none/access.log").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--access-log", "access.log").doesNotContain("\tat ", "GraphiQL");
    }

    @Test
    void streamsGiveSignsOfLifeBeforeTheyCountAsIdle() {
        Result run = CommandLines.run("serve", "--port", "0", "--idle-timeout-seconds", "15");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("--stream-ping-seconds", "--idle-timeout-seconds")
                .doesNotContain("\tat ", "GraphiQL");
    }

    @Test
    void aHostThatIsNotHereIsUnavailable() {
        Result run = CommandLines.run("serve", "--host", "192.0.2.1", "--port", "0");

        assertThat(run.status()).isEqualTo(69);
        assertThat(run.err()).contains("192.0.2.1", "--host").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--public-url example.org",
                "--public-url https://example.org/",
                "--public-url javascript:alert(1)",
                "--public-url https://a.example?b",
                "--frame-ancestors https://a.example;script-src",
                "--frame-ancestors *,javascript:alert(1)",
                "--frame-ancestors none,https://a.example/path",
            })
    void anAddressOfEmbedsThatIsNoneIsWrongUsage(String arguments) {
        Result run = CommandLines.run("serve --port 0 " + arguments);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(arguments.split(" ", 2)[0]).doesNotContain("\tat ", "GraphiQL");
    }
}
