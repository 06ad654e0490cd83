package dev.frameworkgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A process that serves, and is told to end. */
@Timeout(60)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such signals")
class EndingTest {

    private static final int TERMINATED = 143;
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** A server in a process of its own. */
    private record Running(Process process, String base) implements AutoCloseable {

        static Running start(String noticeSeconds) throws IOException {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Main.class.getName(),
                            "serve",
                            "--port",
                            "0",
                            "--notice-seconds",
                            noticeSeconds)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            BufferedReader messages = process.errorReader(StandardCharsets.UTF_8);
            String line = messages.readLine();
            while (!line.contains("/health/ready")) {
                line = messages.readLine();
            }
            return new Running(process, line.substring(line.indexOf("http"), line.indexOf("/health/ready")));
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return CLIENT.send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofString());
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    @Test
    void balancersAreToldBeforeTheLastRequestIsAnswered() throws IOException, InterruptedException {
        try (Running server = Running.start("3")) {
            assertThat(server.get("/health/ready").statusCode()).isEqualTo(200);
            server.process().destroy();
            while (server.get("/health/ready").statusCode() == 200) {
                Thread.onSpinWait();
            }
            HttpResponse<String> answer = server.get("/graphql?query=%7Bcatalog%7Brevision%7D%7D");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Connection")).contains("close");
            assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
            assertThat(server.process().waitFor()).isEqualTo(TERMINATED);
        }
    }

    @Test
    void aSecondSignalEndsAtOnce() throws IOException, InterruptedException {
        try (Running server = Running.start("3600")) {
            server.process().destroy();
            while (server.get("/health/ready").statusCode() == 200) {
                Thread.onSpinWait();
            }
            server.process().destroy();

            assertThat(server.process().waitFor()).isEqualTo(TERMINATED);
        }
    }
}
