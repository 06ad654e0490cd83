package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.http.subscription.SubscriptionSettings;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Operations over event streams, line by line of the protocol graphql-sse (distinct connections mode). */
class EventStreamTest {

    private static final String CHANGES =
            "{\"query\":\"subscription { catalogChanged { previous catalog { revision } } }\"}";
    private static final String STREAM = "text/event-stream";

    private final ChangingCatalog catalog = new ChangingCatalog();
    private TestServer server = TestServer.start(
            TestServer.settings(),
            new SubscriptionSettings(10, 10, 64, 1 << 20, Duration.ofSeconds(10), Duration.ofMillis(200)),
            catalog.engine());

    @AfterEach
    void stop() {
        server.close();
    }

    /** A stream that is read line by line; comments are passed over. */
    private record Open(HttpResponse<Stream<String>> response, Iterator<String> lines) implements AutoCloseable {

        static Open of(HttpResponse<Stream<String>> response) {
            return new Open(
                    response,
                    response.body().filter(line -> !line.startsWith(":")).iterator());
        }

        /** The data of the next event, which must be of a type. */
        JsonNode event(String type) {
            assertThat(lines.next()).isEqualTo("event:" + type);
            String data = lines.next();
            assertThat(data).startsWith("data:");
            assertThat(lines.next()).isEmpty();
            return JsonMapper.shared().readTree(data.equals("data:") ? "null" : data.substring("data:".length()));
        }

        @Override
        public void close() {
            response.body().close();
        }
    }

    private Open post(String body, String accept) {
        HttpRequest.Builder request = server.request("/graphql", "Accept", accept, "Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return Open.of(server.send(request, BodyHandlers.ofLines()));
    }

    private Open get(String path) {
        return Open.of(server.send(server.request(path, "Accept", STREAM), BodyHandlers.ofLines()));
    }

    @Test
    void aQueryIsOneEventAndTheEnd() {
        try (Open stream = post("{\"query\":\"{ catalog { revision } }\"}", STREAM)) {
            assertThat(stream.response().statusCode()).isEqualTo(200);
            assertThat(stream.response().headers().firstValue("Content-Type").orElseThrow())
                    .startsWith(STREAM);
            assertThat(stream.response().headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(stream.event("next").at("/data/catalog/revision").asString())
                    .isEqualTo(catalog.revision());
            assertThat(stream.event("complete").isNull()).isTrue();
            assertThat(stream.lines().hasNext()).isFalse();
        }
    }

    @Test
    void aSubscriptionTellsThePresentStateAndThenEachChange() {
        try (Open stream = post(CHANGES, STREAM)) {
            String before = catalog.revision();
            JsonNode first = stream.event("next").at("/data/catalogChanged");
            String after = catalog.change();
            JsonNode second = stream.event("next").at("/data/catalogChanged");

            assertThat(first.get("previous").isNull()).isTrue();
            assertThat(first.at("/catalog/revision").asString()).isEqualTo(before);
            assertThat(second.get("previous").asString()).isEqualTo(before);
            assertThat(second.at("/catalog/revision").asString()).isEqualTo(after);
        }
    }

    @Test
    void aStreamCanBeReadByGet() {
        try (Open stream = get("/graphql?query=subscription%7BcatalogChanged%7Bprevious%7D%7D")) {
            stream.event("next");
            catalog.change();
            assertThat(stream.event("next").at("/data/catalogChanged/previous").isString())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"query\":\"{\"}', SYNTAX_ERROR",
        "'{\"query\":\"{ nope }\"}', VALIDATION_FAILED",
        "'{\"query\":\"subscription { a: catalogChanged { previous } b: catalogChanged { previous } }\"}', VALIDATION_FAILED"
    })
    void aRefusedOperationIsToldInTheStream(String body, String code) {
        try (Open stream = post(body, STREAM)) {
            assertThat(stream.response().statusCode()).isEqualTo(200);
            assertThat(stream.event("next").at("/errors/0/extensions/code").asString())
                    .isEqualTo(code);
            stream.event("complete");
            assertThat(stream.lines().hasNext()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"nonsense, 400", "[], 422", "{}, 422"})
    void whatIsNoRequestIsNoStream(String body, int status) {
        try (Open stream = post(body, STREAM)) {
            assertThat(stream.response().statusCode()).isEqualTo(status);
        }
    }

    @Test
    void whoTakesBothGetsAQueryPlainAndASubscriptionAsAStream() {
        String both = "application/graphql-response+json, application/json, text/event-stream, multipart/mixed";
        try (Open plain = post("{\"query\":\"{ __typename }\"}", both);
                Open stream = post(CHANGES, both)) {
            assertThat(plain.response().headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/graphql-response+json");
            stream.event("next");
            catalog.change();
            stream.event("next");
        }
    }

    @Test
    void aFormOfAnotherPageOpensNoStream() {
        HttpRequest.Builder form = server.request("/graphql", "Accept", STREAM, "Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(CHANGES));

        assertThat(server.send(form).statusCode()).isEqualTo(415);
    }

    @Test
    void theHeadOfAStreamIsGivenWithoutTheStream() {
        HttpResponse<String> head = server.send(
                server.request("/graphql?query=subscription%7BcatalogChanged%7Bprevious%7D%7D", "Accept", STREAM)
                        .method("HEAD", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Type").orElseThrow()).startsWith(STREAM);
    }

    @Test
    void aStreamEndsWithoutSayingThatItIsCompleteWhenTheServerGoesAway() {
        try (Open stream = post(CHANGES, STREAM)) {
            stream.event("next");
            server.close();

            assertThat(stream.lines().hasNext()).isFalse();
        }
    }

    @Test
    void aClientThatLeavesIsForgotten() throws InterruptedException {
        for (int number = 0; number < 5; number++) {
            Open stream = post(CHANGES, STREAM);
            stream.event("next");
            stream.close();
        }
        while (!server.get("/metrics").body().contains("framework_graph_streams 0.0")) {
            Thread.sleep(20);
        }
        assertThat(server.get("/metrics").body()).contains("framework_graph_subscriptions 0.0");
    }
}
