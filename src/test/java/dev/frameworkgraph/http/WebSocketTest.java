package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.http.subscription.SubscriptionSettings;
import dev.frameworkgraph.query.QueryEngine;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Operations over WebSocket, line by line of the protocol graphql-transport-ws. */
class WebSocketTest {

    private static final String CHANGES = "subscription { catalogChanged { previous catalog { revision }"
            + " diff { ... on CatalogDiff { changes { nodes { key fields { field before after } } } } } } }";

    private final ChangingCatalog catalog = new ChangingCatalog();
    private TestServer server = start(SubscriptionSettings.DEFAULTS);

    private TestServer start(SubscriptionSettings settings) {
        return TestServer.start(TestServer.settings(), settings, catalog.engine());
    }

    private void restart(SubscriptionSettings settings) {
        server.close();
        server = start(settings);
    }

    private static SubscriptionSettings settings(int streams, int operations, Duration init, Duration ping) {
        return new SubscriptionSettings(streams, operations, 64, 1 << 20, init, ping);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private long metric(String name) {
        return server.get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    @Test
    void aQueryIsAnsweredAndCompleted() {
        try (SocketClient client = SocketClient.begin(server)) {
            client.subscribe("q", "{ catalog { revision } }");

            assertThat(client.hear("next", "q").at("/data/catalog/revision").asString())
                    .isEqualTo(catalog.revision());
            client.hear("complete", "q");
        }
    }

    @Test
    void aSubscriptionTellsThePresentStateAndThenEachChange() {
        try (SocketClient client = SocketClient.begin(server)) {
            client.subscribe("s", CHANGES);
            JsonNode first = client.hear("next", "s").at("/data/catalogChanged");
            String before = catalog.revision();
            String after = catalog.change();
            JsonNode second = client.hear("next", "s").at("/data/catalogChanged");
            catalog.change();
            JsonNode third = client.hear("next", "s").at("/data/catalogChanged");

            assertThat(first.get("previous").isNull()).isTrue();
            assertThat(first.at("/catalog/revision").asString()).isEqualTo(before);
            assertThat(second.get("previous").asString()).isEqualTo(before);
            assertThat(second.at("/catalog/revision").asString()).isEqualTo(after);
            assertThat(second.at("/diff/changes/nodes/0/fields/0").toString())
                    .isEqualTo("{\"field\":\"name\",\"before\":\"Gate 0\",\"after\":\"Gate 1\"}");
            assertThat(third.get("previous").asString()).isEqualTo(after);
        }
    }

    @Test
    void theSameCatalogIsNoChange() {
        try (SocketClient client = SocketClient.begin(server)) {
            client.subscribe("s", CHANGES);
            client.hear("next", "s");
            catalog.reload();
            String after = catalog.change();

            assertThat(client.hear("next", "s")
                            .at("/data/catalogChanged/catalog/revision")
                            .asString())
                    .isEqualTo(after);
        }
    }

    @Test
    void aCompletedSubscriptionIsToldNothingMore() {
        try (SocketClient client = SocketClient.begin(server)) {
            client.subscribe("a", CHANGES);
            client.hear("next", "a");
            client.subscribe("b", CHANGES);
            client.hear("next", "b");
            client.say("{\"type\":\"complete\",\"id\":\"a\"}");
            client.say("{\"type\":\"complete\",\"id\":\"never begun\"}");
            client.subscribe("a", "{ __typename }");
            client.hear("next", "a");
            client.hear("complete", "a");
            catalog.change();

            client.hear("next", "b");
            assertThat(client.hasHeardAll()).isTrue();
            assertThat(metric("framework_graph_subscriptions")).isEqualTo(1);
        }
    }

    @Test
    void whatManyAskIsWorkedOutOnce() {
        List<SocketClient> clients = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            SocketClient client = SocketClient.begin(server);
            client.subscribe("s", CHANGES);
            client.hear("next", "s");
            clients.add(client);
        }
        catalog.change();
        clients.forEach(client -> client.hear("next", "s"));
        QueryEngine now = catalog.engine().get();

        assertThat(now.executorUse().compiled() + now.executorUse().reference()).isEqualTo(1);
        assertThat(metric("framework_graph_subscription_events_total")).isEqualTo(20);
        assertThat(metric("framework_graph_streams")).isEqualTo(10);
        clients.forEach(SocketClient::close);
    }

    @ParameterizedTest(name = "{0} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            not GraphQL       | {                                                       | SYNTAX_ERROR
            an unknown field  | { nope }                                                | VALIDATION_FAILED
            too dear          | { frameworks(first: 100) { nodes { features(first: 100) { nodes { id } } } } } | LIMIT_EXCEEDED
            too many fields   | subscription { a: catalogChanged { previous } b: catalogChanged { previous } } | VALIDATION_FAILED
            """)
    void aRefusedOperationEndsInAnErrorAndTheSocketStays(String what, String document, String code) {
        try (SocketClient client = SocketClient.begin(server)) {
            client.subscribe("e", document);
            JsonNode errors = client.hear("error", "e");
            client.subscribe("e", "{ __typename }");

            assertThat(errors.isArray()).as(what).isTrue();
            assertThat(errors.at("/0/extensions/code").asString()).isEqualTo(code);
            client.hear("next", "e");
        }
    }

    @Test
    void anErrorOfAFieldIsAnAnswer() {
        try (SocketClient client = SocketClient.begin(server)) {
            client.subscribe("f", "{ frameworks(after: \\\"x\\\") { totalCount } }");

            assertThat(client.hear("next", "f").at("/errors/0/extensions/code").asString())
                    .isEqualTo("INVALID_CURSOR");
            client.hear("complete", "f");
        }
    }

    @Test
    void variablesAndTheNameOfTheOperationAreRead() {
        try (SocketClient client = SocketClient.begin(server)) {
            client.say("{\"id\":\"v\",\"type\":\"subscribe\",\"payload\":{\"operationName\":\"B\",\"extensions\":null,"
                    + "\"query\":\"query A { __typename } query B($n: Int) { frameworks(first: $n) { nodes { slug } } }\","
                    + "\"variables\":{\"n\":1}}}");

            assertThat(client.hear("next", "v").at("/data/frameworks/nodes")).hasSize(1);
        }
    }

    @Test
    void pingsAreAnsweredAlsoBeforeTheFirstWord() {
        try (SocketClient client = SocketClient.open(server)) {
            client.say("{\"type\":\"ping\"}");
            client.say("{\"type\":\"ping\",\"payload\":{\"a\":[1]}}");
            client.say("{\"type\":\"pong\"}");

            assertThat(client.hear().toString()).isEqualTo("{\"type\":\"pong\"}");
            assertThat(client.hear().at("/payload").toString()).isEqualTo("{\"a\":[1]}");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "[]",
                "{}",
                "{\"type\":7}",
                "{\"type\":\"nope\"}",
                "{\"type\":\"ping\",\"type\":\"ping\"}",
                "{\"type\":\"ping\"} x",
                "{\"type\":\"ping\",\"payload\":7}",
                "{\"type\":\"connection_ack\"}",
                "{\"type\":\"next\",\"id\":\"1\",\"payload\":{}}",
                "{\"type\":\"complete\"}",
                "{\"type\":\"complete\",\"id\":\"\"}",
                "{\"type\":\"subscribe\",\"payload\":{\"query\":\"{a}\"}}",
                "{\"type\":\"subscribe\",\"id\":1,\"payload\":{\"query\":\"{a}\"}}",
                "{\"type\":\"subscribe\",\"id\":\"1\"}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":[]}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{}}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":1}}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"{a}\",\"variables\":[]}}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"{a}\",\"operationName\":{}}}"
            })
    void aMessageThatIsNoneClosesTheSocket(String message) {
        try (SocketClient client = SocketClient.begin(server)) {
            client.say(message);

            assertThat(client.closing()).startsWith("4400 ").doesNotContain("Exception", "java");
        }
    }

    @Test
    void deepJsonLongIdsAndBinaryMessagesCloseTheSocket() {
        String deep = "{\"type\":\"ping\",\"payload\":{\"a\":" + "[".repeat(100) + "]".repeat(100) + "}}";
        String longId = "{\"type\":\"subscribe\",\"id\":\"" + "i".repeat(129) + "\",\"payload\":{\"query\":\"{a}\"}}";
        String surrogate = "{\"type\":\"subscribe\",\"id\":\"\\ud800\",\"payload\":{\"query\":\"{__typename}\"}}";
        for (String message : List.of(deep, longId)) {
            try (SocketClient client = SocketClient.begin(server)) {
                client.say(message);
                assertThat(client.closing()).startsWith("4400 ");
            }
        }
        try (SocketClient client = SocketClient.begin(server)) {
            client.sayBytes(new byte[1000]);
            assertThat(client.closing()).startsWith("4400 ");
        }
        try (SocketClient client = SocketClient.begin(server)) {
            client.say(surrogate);
            assertThat(client.hear().get("type").asString()).isEqualTo("next");
        }
    }

    @Test
    void aMessageThatIsTooLargeClosesTheSocket() {
        try (SocketClient client = SocketClient.begin(server)) {
            client.say("{\"type\":\"ping\",\"payload\":{\"a\":\"" + "x".repeat(300_000) + "\"}}");

            assertThat(client.closing()).startsWith("1009 ");
        }
    }

    @Test
    void theOrderOfTheProtocolIsKept() {
        try (SocketClient client = SocketClient.open(server)) {
            client.subscribe("s", CHANGES);
            assertThat(client.closing()).isEqualTo("4401 Unauthorized");
        }
        try (SocketClient client = SocketClient.begin(server)) {
            client.say("{\"type\":\"connection_init\",\"payload\":{}}");
            assertThat(client.closing()).isEqualTo("4429 Too many initialisation requests");
        }
        try (SocketClient client = SocketClient.begin(server)) {
            client.subscribe("s", CHANGES);
            client.hear("next", "s");
            client.subscribe("s", CHANGES);
            assertThat(client.closing()).isEqualTo("4409 Subscriber for s already exists");
        }
        try (SocketClient client = SocketClient.open(server, "/graphql", null, null)) {
            assertThat(client.closing()).isEqualTo("4406 Subprotocol not acceptable");
        }
    }

    @Test
    void whoSaysNothingIsNotWaitedFor() {
        restart(settings(10, 10, Duration.ofMillis(200), Duration.ofSeconds(15)));
        try (SocketClient silent = SocketClient.open(server);
                SocketClient client = SocketClient.begin(server)) {
            assertThat(silent.closing()).isEqualTo("4408 Connection initialisation timeout");
            client.subscribe("s", "{ __typename }");
            client.hear("next", "s");
        }
    }

    @Test
    void operationsOfASocketAreBounded() {
        restart(settings(10, 2, Duration.ofSeconds(10), Duration.ofSeconds(15)));
        try (SocketClient client = SocketClient.begin(server)) {
            for (String id : List.of("1", "2")) {
                client.subscribe(id, CHANGES);
                client.hear("next", id);
            }
            client.subscribe("3", CHANGES);
            assertThat(client.hear("error", "3").at("/0/extensions/code").asString())
                    .isEqualTo("LIMIT_EXCEEDED");
            client.say("{\"type\":\"complete\",\"id\":\"1\"}");
            client.subscribe("3", CHANGES);
            client.hear("next", "3");
        }
    }

    @Test
    void socketsAreBoundedAndMakeRoomWhenTheyLeave() throws InterruptedException {
        restart(settings(2, 10, Duration.ofSeconds(10), Duration.ofSeconds(15)));
        List<SocketClient> clients = List.of(SocketClient.begin(server), SocketClient.begin(server));
        HttpResponse<String> stream = server.get("/graphql?query=%7B__typename%7D", "Accept", "text/event-stream");
        assertThat(SocketClient.refusal(server, "http://a.example")).isEqualTo(503);
        assertThat(stream.statusCode()).isEqualTo(503);
        assertThat(stream.headers().firstValue("Retry-After")).isPresent();
        clients.forEach(SocketClient::close);
        while (metric("framework_graph_streams") > 0) {
            Thread.sleep(10);
        }
        SocketClient.begin(server).close();
    }

    @Test
    void pagesOfOtherOriginsMustBeAllowed() {
        for (List<String> origins : List.of(List.of("https://a.example"), List.<String>of())) {
            HttpSettings http = TestServer.settings("", StatusMode.STANDARD, origins);
            try (TestServer strict = TestServer.start(http, SubscriptionSettings.DEFAULTS, catalog.engine())) {
                String own = "http://127.0.0.1:" + strict.port();
                assertThat(SocketClient.refusal(strict, own)).isEqualTo(101);
                assertThat(SocketClient.refusal(strict, "https://a.example")).isEqualTo(origins.isEmpty() ? 403 : 101);
                for (String other :
                        List.of("https://b.example", "null", own + "0", "http://a.127.0.0.1:" + strict.port())) {
                    assertThat(SocketClient.refusal(strict, other)).as(other).isEqualTo(403);
                    assertThat(strict.get(
                                            "/graphql?query=%7B__typename%7D",
                                            "Accept", "text/event-stream", "Origin", other)
                                    .statusCode())
                            .isEqualTo(403);
                }
                SocketClient.begin(strict).close();
            }
        }
    }

    @Test
    void whoTalksIsKeptBeyondTheTimeOfIdleConnections() throws InterruptedException {
        Duration idle = Duration.ofMillis(400);
        HttpSettings http = TestServer.settings(idle, idle, idle);
        SubscriptionSettings fast = settings(10, 10, Duration.ofSeconds(10), Duration.ofMillis(100));
        try (TestServer hasty = TestServer.start(http, fast, catalog.engine());
                SocketClient client = SocketClient.begin(hasty)) {
            client.subscribe("s", CHANGES);
            client.hear("next", "s");
            Thread.sleep(1500);
            catalog.change();
            client.hear("next", "s");
        }
    }

    @Test
    void socketsAreToldThatTheServerGoesAway() {
        try (SocketClient client = SocketClient.begin(server)) {
            client.subscribe("s", CHANGES);
            client.hear("next", "s");
            server.close();

            assertThat(client.closing()).isEqualTo("1001 Going away");
            assertThat(client.hasHeardAll()).isTrue();
        }
    }

    @Test
    void theSocketIsFoundUnderABasePath() {
        HttpSettings http = TestServer.settings("/some/prefix", StatusMode.STANDARD, List.of("*"));
        try (TestServer prefixed = TestServer.start(http, SubscriptionSettings.DEFAULTS, catalog.engine());
                SocketClient client = SocketClient.open(
                        prefixed, "/some/prefix/graphql", SocketClient.PROTOCOL, "https://b.example")) {
            client.say("{\"type\":\"connection_init\"}");
            assertThat(client.hear().at("/type").asString()).isEqualTo("connection_ack");
        }
    }
}
