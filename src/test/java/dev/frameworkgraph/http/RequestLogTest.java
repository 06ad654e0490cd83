package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.http.observation.Logs;
import dev.frameworkgraph.logging.LogFormat;
import dev.frameworkgraph.logging.LogLines;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The access log: one line for each request, whatever it holds. */
@Timeout(60)
class RequestLogTest {

    private static final String QUERY =
            "{\"query\":\"query Revision {catalog{revision}}\",\"variables\":{\"v\":\"secret\"}}";
    private static final String HASH = "52dc4a786641316dc3067f3dc27fba3c029f4d39d4f5e34ee0a84e445c3ba00d";
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    /** What is logged of some requests. */
    private static String logged(LogFormat format, Consumer<TestServer> requests) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LogLines lines = new LogLines("access", bytes, 1_000);
        try (TestServer server = TestServer.start(new Logs(format, null, lines, Duration.ZERO))) {
            requests.accept(server);
        }
        lines.close();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void textHasTheCommonLogFormatAndTheRestBehindIt() {
        String log = logged(LogFormat.TEXT, server -> {
            server.post(QUERY, "X-Request-Id", "r1", "traceparent", "00-" + TRACE + "-b7ad6b7169203331-01");
            server.post(QUERY);
        });

        assertThat(log.lines().findFirst().orElseThrow())
                .matches("127\\.0\\.0\\.1 - - \\[\\d\\d/[A-Z][a-z]{2}/20\\d\\d:\\d\\d:\\d\\d:\\d\\d \\+0000] "
                        + "\"POST /graphql HTTP/1\\.1\" 200 \\d+ ms=\\d+\\.\\d{3} requestId=r1 traceId=" + TRACE
                        + " outcome=data answeredBy=worker operation=Revision document=" + HASH);
        assertThat(log.lines().skip(1).findFirst().orElseThrow())
                .contains(" answeredBy=memory operation=Revision document=" + HASH);
        assertThat(log).hasLineCount(2).doesNotContain("secret");
    }

    @Test
    void jsonIsOneObjectForEachRequest() {
        String log = logged(LogFormat.JSON, server -> server.get("/graphql?query=%7B&variables=secret"));
        JsonNode line = JsonMapper.shared().readTree(log);

        assertThat(log).hasLineCount(1).doesNotContain("secret");
        assertThat(line.get("path").stringValue()).isEqualTo("/graphql");
        assertThat(line.get("method").stringValue()).isEqualTo("GET");
        assertThat(line.get("status").intValue()).isEqualTo(400);
        assertThat(line.get("bytes").intValue()).isPositive();
        assertThat(line.get("ms").doubleValue()).isPositive();
        assertThat(line.get("outcome").stringValue()).isEqualTo("refused");
    }

    @Test
    void limitsAndOtherPathsAreLogged() {
        String log = logged(LogFormat.TEXT, server -> {
            server.post("{\"query\":\"{frameworks(first:1000){totalCount}}\"}");
            server.get("/health/live");
        });

        assertThat(log).contains(" outcome=data_and_errors answeredBy=worker limit=page-size ");
        assertThat(log).containsPattern("\"GET /health/live HTTP/1.1\" 200 5 ms=[0-9.]+ requestId=[0-9a-f]{16}\n");
    }

    @Test
    void nothingOfATraceIsLoggedThatIsNone() {
        String log = logged(LogFormat.TEXT, server -> {
            server.get("/health/live", "traceparent", "00-" + "0".repeat(32) + "-b7ad6b7169203331-01");
            server.get("/health/live", "traceparent", "00-" + TRACE + "x-b7ad6b7169203331-01");
            server.get("/health/live", "traceparent", "00-" + TRACE + "-b7ad6b7169203331-01 status=500");
        });

        assertThat(log).hasLineCount(3).doesNotContain("traceId");
    }

    @ParameterizedTest
    @EnumSource(LogFormat.class)
    void whatAClientSendsStaysOnItsLine(LogFormat format) {
        String log = logged(format, server -> {
            server.get("/a%0D%0A127.0.0.1%20-%20-%20%1B%5B31m%E2%80%A8%ED%A0%80");
            server.sendRaw("GET /\u001b[31m\u0085\" HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
            server.sendRaw("GET /a\\\"b HTTP/1.1\r\nHost: a\r\nX-Request-Id: a\u001b[31m\r\nConnection: close\r\n\r\n");
            server.sendRaw("GET /\u00e2\u0080\u00a8 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
            server.get("/health/live");
        });

        assertThat(log).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\n]]");
        assertThat(log.lines())
                .allMatch(line -> line.startsWith(format == LogFormat.TEXT ? "127.0.0.1 - - [" : "{\"time\":\""));
        assertThat(log.lines().skip(log.lines().count() - 1))
                .singleElement()
                .asString()
                .contains("/health/live");
    }

    @Test
    void aStuckStreamHoldsUpNobody() {
        CountDownLatch stuck = new CountDownLatch(1);
        OutputStream stream = new OutputStream() {
            @Override
            public void write(int character) {
                try {
                    stuck.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        LogLines lines = new LogLines("access", stream, 5);
        try (TestServer server = TestServer.start(new Logs(LogFormat.TEXT, null, lines, Duration.ZERO))) {
            for (int number = 0; number < 50; number++) {
                assertThat(server.post(QUERY).statusCode()).isEqualTo(200);
            }
            assertThat(server.get("/metrics").body())
                    .containsPattern("framework_graph_log_lines_dropped_total\\{log=\"access\"} [1-9]");
        }
        stuck.countDown();
        lines.close();
    }
}
