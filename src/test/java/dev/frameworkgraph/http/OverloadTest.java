package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.http.admission.AdmissionSettings;
import dev.frameworkgraph.http.admission.BudgetSettings;
import dev.frameworkgraph.query.ShippedEngine;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** More is asked at once than the server lets in. */
@Timeout(60)
class OverloadTest {

    private static final LoadSettings NARROW = new LoadSettings(
            new AdmissionSettings(1, 0, Duration.ofSeconds(1)), BudgetSettings.DEFAULTS, 4096, Duration.ofSeconds(60));
    private static final TestServer SERVER = TestServer.start(TestServer.settings(), NARROW, ShippedEngine.ENGINE);
    private static final ExecutorService CROWD = Executors.newFixedThreadPool(16);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @AfterAll
    static void stop() {
        CROWD.shutdownNow();
        SERVER.close();
    }

    /** Another document each time, which no cache knows. */
    private static HttpResponse<String> ask() {
        return SERVER.post("{\"query\":\"" + quoted(dear()) + "\"}");
    }

    private static JsonNode hearAll(SocketClient client) {
        JsonNode answer = client.hear();
        if (answer.at("/type").asString().equals("next")) {
            client.hear("complete", "q");
        }
        return answer;
    }

    private static String quoted(String document) {
        return document.replace("\"", "\\\"");
    }

    private static String dear() {
        return "{a" + NUMBER.incrementAndGet()
                + ": composeStack(requirements: [{feature: \"api.openapi\"}, {datastore: \"postgresql\"}]) {__typename}}";
    }

    private static List<HttpResponse<String>> crowd(Callable<HttpResponse<String>> request) throws Exception {
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (Future<HttpResponse<String>> answer : CROWD.invokeAll(Collections.nCopies(16, request))) {
            answers.add(answer.get());
        }
        return answers;
    }

    @Test
    void whoeverFindsNoRoomIsToldToComeBack() throws Exception {
        HttpResponse<String> refused = null;
        while (refused == null) {
            List<HttpResponse<String>> answers = crowd(OverloadTest::ask);
            assertThat(answers)
                    .extracting(HttpResponse::statusCode)
                    .contains(200)
                    .isSubsetOf(200, 503);
            refused = answers.stream()
                    .filter(answer -> answer.statusCode() == 503)
                    .findFirst()
                    .orElse(null);
        }

        assertThat(GraphQlAnswer.of(refused).code()).isEqualTo("OVERLOADED");
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(refused.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(SERVER.get("/metrics").body())
                .containsPattern("framework_graph_limits_total.limit=\"waiting\".* [1-9]");
        assertThat(ask().statusCode()).isEqualTo(200);
    }

    @Test
    void operationsOverWebSocketFindNoRoomEither() {
        List<SocketClient> clients = new ArrayList<>();
        try {
            IntStream.range(0, 16).forEach(client -> clients.add(SocketClient.begin(SERVER)));
            JsonNode refused = null;
            while (refused == null) {
                clients.forEach(client -> client.subscribe("q", quoted(dear())));
                refused = clients.stream()
                        .map(OverloadTest::hearAll)
                        .filter(answer -> answer.at("/type").asString().equals("error"))
                        .findFirst()
                        .orElse(null);
            }

            assertThat(refused.at("/payload/0/extensions/code").asString()).isEqualTo("OVERLOADED");
        } finally {
            clients.forEach(SocketClient::close);
        }
    }

    @Test
    void whatIsRememberedNeedsNoRoom() throws Exception {
        String known = "{\"query\":\"{catalog{revision}}\"}";
        assertThat(SERVER.post(known).statusCode()).isEqualTo(200);

        assertThat(crowd(() -> {
                    ask();
                    return SERVER.post(known);
                }))
                .extracting(HttpResponse::statusCode)
                .containsOnly(200);
    }
}
