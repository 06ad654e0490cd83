package dev.frameworkgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.cli.CommandLines.Result;
import dev.frameworkgraph.http.TestServer;
import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthcheckCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "0.0.0.0"})
    void aRunningServerIsHealthy(String host) {
        try (TestServer server = TestServer.start()) {
            Result run = CommandLines.run("healthcheck", "--host", host, "--port", String.valueOf(server.port()));

            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
        }
    }

    @Test
    void aDeadPortIsUnavailable() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Result run = CommandLines.run("healthcheck", "--port", String.valueOf(port));

        assertThat(run.status()).isEqualTo(69);
        assertThat(run.err()).contains(":" + port, "does not answer").doesNotContain("\tat ");
    }

    @Test
    void anotherPathIsUnavailable() {
        try (TestServer server = TestServer.start()) {
            Result run = CommandLines.run(
                    "healthcheck", "--base-path", "/elsewhere", "--port", String.valueOf(server.port()));

            assertThat(run.status()).isEqualTo(69);
            assertThat(run.err()).contains("answers 404");
        }
    }

    @Test
    void anAbsurdHostIsSaidInWords() {
        Result run = CommandLines.run("healthcheck", "--host", "no such host");

        assertThat(run.status()).isIn(2, 69);
        assertThat(run.err()).doesNotContain("\tat ");
    }
}
