package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.http.admission.AdmissionSettings;
import dev.frameworkgraph.http.admission.BudgetSettings;
import dev.frameworkgraph.http.export.ShippedDocuments;
import dev.frameworkgraph.query.CurrentEngine;
import dev.frameworkgraph.query.EngineSettings;
import dev.frameworkgraph.query.PersistedDocuments;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryLimits;
import dev.frameworkgraph.query.QuerySchema;
import dev.frameworkgraph.query.ShippedEngine;
import dev.frameworkgraph.query.TrustedDocuments;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Exports of many pages: all of one catalog, each page paid for, and nobody waits for one who does not read. */
@Timeout(60)
class PagedAnswerTest {

    private static final QuerySchema SCHEMA = QuerySchema.shipped();
    private static final String ONE_BY_ONE =
            "query ($first: Int = 1, $after: String) {frameworks(first: $first, after: $after) {"
                    + "pageInfo {hasNextPage endCursor} nodes {slug name}}}";
    /** Its second page has a cursor that fits one of its lists only. */
    private static final String WRONG_LATER =
            "query ($after: String) {frameworks(first: 1, after: $after) {pageInfo {hasNextPage endCursor}"
                    + " nodes {slug features(first: 1, after: $after) {nodes {level}}}}}";

    private static QueryEngine engine(FrameworkGraph graph) {
        TrustedDocuments documents = new TrustedDocuments(
                Map.of("one-by-one", ONE_BY_ONE, "wrong-later", WRONG_LATER), ShippedDocuments.textsById());
        return QueryEngine.of(
                SCHEMA,
                graph,
                List.of(),
                new EngineSettings(QueryLimits.DEFAULTS, new PersistedDocuments(documents, true, 0), 0));
    }

    private static TestServer start(CurrentEngine engine, BudgetSettings budgets, Duration answerTime) {
        return TestServer.start(
                TestServer.settings(),
                new LoadSettings(new AdmissionSettings(2, 100, Duration.ofSeconds(10)), budgets, 100, answerTime),
                engine);
    }

    private static FrameworkGraph graph(String nameOfGate) {
        String gate = SampleCatalog.text("frameworks/gate.yaml");
        return FrameworkGraph.of(SampleCatalog.loaded(
                SampleCatalog.with("frameworks/gate.yaml", gate.replaceFirst("name: .*", "name: " + nameOfGate))));
    }

    @Test
    void anotherCatalogDoesNotMixIn() throws IOException {
        CurrentEngine engine = new CurrentEngine(engine(graph("Gate before")));
        BudgetSettings scarce = new BudgetSettings(10, Duration.ofSeconds(2), List.of(), List.of());
        try (TestServer server = start(engine, scarce, Duration.ofSeconds(60));
                InputStream body = server.send(
                                server.request("/documents/one-by-one.csv").GET(), BodyHandlers.ofInputStream())
                        .body();
                BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("slug,name");
            engine.replace(engine(graph("Gate after")));

            assertThat(lines.lines())
                    .containsExactly("alpha,Alpha", "alpha-orm,Alpha ORM", "beta,Beta Checks", "gate,Gate before");
        }
    }

    @Test
    void whatFailsLaterIsNotTakenForWhole() {
        try (TestServer server =
                start(new CurrentEngine(engine(graph("Gate"))), BudgetSettings.DEFAULTS, Duration.ofSeconds(60))) {
            assertThatThrownBy(() -> server.get("/documents/wrong-later.csv")).isInstanceOf(UncheckedIOException.class);
            assertThat(server.get("/documents/one-by-one.csv").body().lines()).hasSize(5);
        }
    }

    @Test
    void whoDoesNotReadIsCutOffAndDelaysNobody() throws IOException, InterruptedException {
        try (TestServer server =
                start(new CurrentEngine(engine(ShippedEngine.GRAPH)), BudgetSettings.DEFAULTS, Duration.ofSeconds(3))) {
            Socket[] sockets = new Socket[5];
            Thread[] senders = new Thread[sockets.length];
            for (int client = 0; client < sockets.length; client++) {
                sockets[client] = open(server);
                senders[client] = ask(sockets[client]);
            }
            assertThat(server.get("/documents/catalog.csv").statusCode()).isEqualTo(200);
            for (Thread sender : senders) {
                sender.join();
            }
            assertThat(server.get("/documents/frameworks.csv").statusCode()).isEqualTo(200);
            assertThat(server.get("/metrics").body())
                    .contains("framework_graph_limits_total{limit=\"answer-time\"} " + sockets.length + ".0");
        }
    }

    private static Socket open(TestServer server) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
        return socket;
    }

    /** Asks until it is cut off. */
    private static Thread ask(Socket socket) {
        byte[] request = "GET /documents/relationships.csv HTTP/1.1\r\nHost: a\r\n\r\n"
                .repeat(50)
                .getBytes(StandardCharsets.US_ASCII);
        Thread sender = new Thread(() -> {
            try (socket) {
                while (true) {
                    socket.getOutputStream().write(request);
                }
            } catch (IOException e) {
                assertThat(e).isInstanceOf(IOException.class); // closed, as it should be
            }
        });
        sender.setDaemon(true);
        sender.start();
        return sender;
    }
}
