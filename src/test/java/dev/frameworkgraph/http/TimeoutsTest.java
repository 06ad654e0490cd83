package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that send slowly, or nothing more, are not waited for; the raw reads end only when the server closes. */
@Timeout(20)
class TimeoutsTest {

    private static final Duration SHORT = Duration.ofMillis(500);
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final TestServer SERVER = TestServer.start(TestServer.settings(SHORT, SHORT, LONG));
    private static final String POST =
            String.join("\r\n", "POST /graphql HTTP/1.1", "Host: a", "Content-Type: application/json", "");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void halfAHeadIsNotWaitedFor() {
        assertThat(SERVER.sendRaw("GET /health/live HTTP/1.1\r\nHost: a\r\n")).doesNotContain("200");
    }

    @Test
    void halfABodyIsNotWaitedFor() {
        assertThat(SERVER.sendRaw(POST + "Content-Length: 100\r\n\r\n{")).startsWith("HTTP/1.1 408 ");
    }

    @Test
    void halfAChunkIsNotWaitedFor() {
        assertThat(SERVER.sendRaw(POST + "Transfer-Encoding: chunked\r\n\r\n64\r\n{"))
                .startsWith("HTTP/1.1 408 ");
    }

    @Test
    void aBodyThatNobodyReadsIsNotWaitedFor() {
        assertThat(SERVER.sendRaw("POST /metrics HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{"))
                .startsWith("HTTP/1.1 405 ");
    }

    @Test
    void theRestOfARefusedBodyIsNotWaitedFor() {
        assertThat(SERVER.sendRaw(POST + "Content-Length: 300000\r\n\r\n{")).startsWith("HTTP/1.1 413 ");
    }

    @Test
    void theRestOfARefusedChunkIsNotWaitedFor() {
        assertThat(SERVER.sendRaw(POST + "Transfer-Encoding: chunked\r\n\r\n100000\r\n{" + " ".repeat(300_000)))
                .startsWith("HTTP/1.1 413 ");
    }

    @Test
    void idleConnectionsAreClosed() {
        try (TestServer server = TestServer.start(TestServer.settings(LONG, LONG, SHORT))) {
            assertThat(server.sendRaw("GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n"))
                    .startsWith("HTTP/1.1 200 ");
        }
    }
}
