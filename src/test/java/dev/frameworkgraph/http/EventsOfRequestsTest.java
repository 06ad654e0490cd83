package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.http.observation.AnsweredBy;
import dev.frameworkgraph.http.observation.Instruments;
import dev.frameworkgraph.http.observation.Logs;
import dev.frameworkgraph.http.observation.Observation;
import dev.frameworkgraph.http.observation.Observer;
import dev.frameworkgraph.logging.EventLog;
import dev.frameworkgraph.logging.LogFormat;
import dev.frameworkgraph.query.error.QueryErrors;
import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.logging.LogManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the event log says of requests. */
class EventsOfRequestsTest {

    private static final String QUERY =
            "{\"query\":\"query Slow {catalog{checkedOn}}\",\"variables\":{\"v\":\"secret\"}}";

    @AfterEach
    void usualLogging() throws IOException {
        LogManager.getLogManager().readConfiguration();
    }

    /** What comes of a handler in place of the routes. */
    private static HttpHandler guard(Instruments instruments, HttpHandler handler) {
        HttpSettings settings = TestServer.settings();
        ExchangeTimers timers = new ExchangeTimers(settings.bodyTime(), settings.idleTime(), instruments.limits());
        return new RequestGuard(settings, timers, handler);
    }

    private static String logged(HttpHandler handler, String... lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Logs logs = new Logs(LogFormat.JSON, EventLog.install(LogFormat.JSON, bytes), null, Duration.ZERO)) {
            Instruments instruments = Instruments.create();
            Undertow server = Undertow.builder()
                    .addHttpListener(0, "127.0.0.1")
                    .setHandler(new Observer(instruments, logs, guard(instruments, handler)))
                    .build();
            server.start();
            InetSocketAddress address =
                    (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
            try (Socket socket = new Socket(address.getAddress(), address.getPort())) {
                String request =
                        "GET / HTTP/1.1\r\nHost: a\r\n" + String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer).doesNotContain("boom");
            } finally {
                server.stop();
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void faultsNameTheirRequest() throws IOException {
        String log = logged(
                exchange -> {
                    throw new IllegalStateException("boom");
                },
                "X-Request-Id: r1",
                "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        JsonNode event = JsonMapper.shared().readTree(log);

        assertThat(event.get("message").stringValue()).startsWith("Unexpected failure ");
        assertThat(event.get("trace").stringValue()).contains("boom");
        assertThat(event.get("requestId").stringValue()).isEqualTo("r1");
        assertThat(event.get("traceId").stringValue()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void faultsOfTheEngineNameTheirRequest() throws IOException {
        String log = logged(
                exchange -> Observation.of(exchange).run(AnsweredBy.WORKER, () -> {
                    QueryErrors.masked(new IllegalStateException("boom"));
                    return null;
                }),
                "X-Request-Id: r2");

        assertThat(JsonMapper.shared().readTree(log).get("requestId").stringValue())
                .isEqualTo("r2");
    }

    private static String logged(Duration slowQuery, Consumer<TestServer> requests) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Logs logs = new Logs(LogFormat.JSON, EventLog.install(LogFormat.JSON, bytes), null, slowQuery);
                TestServer server = TestServer.start(logs)) {
            requests.accept(server);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void slowQueriesAreLoggedWithTheirDocument() {
        String log = logged(Duration.ofNanos(1), server -> server.post(QUERY, "X-Request-Id", "r1"));
        JsonNode event = JsonMapper.shared().readTree(log);

        assertThat(log).hasLineCount(1).doesNotContain("secret");
        assertThat(event.get("message").stringValue()).isEqualTo("Slow query");
        assertThat(event.get("requestId").stringValue()).isEqualTo("r1");
        assertThat(event.get("operation").stringValue()).isEqualTo("Slow");
        assertThat(event.get("document").stringValue()).matches("[0-9a-f]{64}");
        assertThat(event.get("text").stringValue()).isEqualTo("query Slow {catalog{checkedOn}}");
        assertThat(event.get("cost").intValue()).isPositive();
        assertThat(event.get("ms").doubleValue()).isPositive();
    }

    @Test
    void whatIsFastOrRememberedIsNotLogged() {
        assertThat(logged(Duration.ofMinutes(1), server -> server.post(QUERY))).isEmpty();
        assertThat(logged(Duration.ZERO, server -> server.post(QUERY))).isEmpty();
        assertThat(logged(Duration.ofNanos(1), server -> {
                    server.post(QUERY);
                    server.post(QUERY);
                }))
                .hasLineCount(1);
    }
}
