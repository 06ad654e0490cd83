package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.reload.ReloadResult;
import dev.frameworkgraph.reload.ReloadableCatalog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Clients that ask without a pause while the catalog changes a thousand times. */
@Timeout(600)
class ReloadsUnderLoadTest {

    private static final int RELOADS = 1_000;
    private static final int CLIENTS = 4;
    private static final int NAMES = 7;
    private static final String FIELDS = "catalog{revision} framework(by:{slug:\\\"alpha\\\"}){name}"
            + " frameworks(first:10){totalCount nodes{slug name}} search(text:\\\"alpha\\\"){nodes{item{... on Framework{name}}}}";

    private static final ReloadableCatalog CATALOG = ReloadableCatalog.temporary();
    private static final TestServer SERVER = TestServer.start(TestServer.settings(), CATALOG.reloader());

    private final Map<String, String> namesByRevision = new ConcurrentHashMap<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger answers = new AtomicInteger();

    @AfterAll
    static void stop() {
        SERVER.close();
        CATALOG.close();
    }

    @Test
    void eachAnswerIsOfOneRevisionAndNoneFails() throws InterruptedException, ExecutionException {
        for (int name = 0; name < NAMES; name++) {
            CATALOG.nameAlpha("Alpha " + name);
            namesByRevision.put(CATALOG.reload().revision(), "Alpha " + name);
        }
        assertThat(namesByRevision).hasSize(NAMES);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                int number = client;
                running.add(clients.submit(() -> askUntilOver(number)));
            }
            for (int reload = 0; reload < RELOADS; reload++) {
                CATALOG.nameAlpha("Alpha " + reload % NAMES);
                assertThat(CATALOG.reload()).isInstanceOf(ReloadResult.Replaced.class);
            }
            over.set(true);
            for (Future<?> client : running) {
                client.get();
            }
        } finally {
            clients.shutdownNow();
        }
        assertThat(answers.get()).isGreaterThan(RELOADS);
        assertThat(SERVER.get("/metrics").body())
                .contains("framework_graph_reloads_total{result=\"replaced\"} " + (RELOADS + NAMES) + ".0")
                .contains("framework_graph_catalog_behind 0.0");
    }

    /** In turn: what may be remembered, what runs anew each time, what was had before, and what is compressed, by the other executor. */
    private void askUntilOver(int client) {
        String tag = "\"none\"";
        for (int number = client; !over.get(); number++) {
            if (number % 4 == 0) {
                check(SERVER.post("{\"query\":\"{" + FIELDS + "}\"}"));
            } else if (number % 4 == 1) {
                check(SERVER.post("{\"query\":\"{" + FIELDS + "}\",\"variables\":{\"number\":" + number + "}}"));
            } else if (number % 4 == 2) {
                HttpResponse<String> response = SERVER.get(
                        TestServer.address("query={" + FIELDS.replace("\\", "") + "}"), "If-None-Match", tag);
                tag = response.headers().firstValue("ETag").orElseThrow();
                checkUnlessUnchanged(response);
            } else {
                check(compressed());
            }
            answers.incrementAndGet();
        }
    }

    private void checkUnlessUnchanged(HttpResponse<String> response) {
        if (response.statusCode() != 304) {
            check(response);
        }
    }

    private void check(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        check(response.body());
    }

    private void check(String body) {
        JsonNode answer = JsonMapper.shared().readTree(body);
        assertThat(answer.has("errors")).as(body).isFalse();
        String revision = answer.at("/extensions/revision").asString();
        String name = namesByRevision.get(revision);
        assertThat(name).as(body).isNotNull();
        assertThat(answer.at("/data/catalog/revision").asString()).as(body).isEqualTo(revision);
        assertThat(answer.at("/data/framework/name").asString()).as(body).isEqualTo(name);
        assertThat(answer.at("/data/frameworks/nodes/0/name").asString())
                .as(body)
                .isEqualTo(name);
        assertThat(answer.at("/data/search/nodes")
                        .valueStream()
                        .map(node -> node.at("/item/name").asString()))
                .as(body)
                .contains(name);
    }

    private static String compressed() {
        HttpRequest.Builder request = SERVER.request(
                        TestServer.address("query={" + FIELDS.replace("\\", "") + " __schema{types{name}}}"))
                .header("Accept-Encoding", "gzip");
        HttpResponse<byte[]> response = SERVER.send(request.GET(), BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
