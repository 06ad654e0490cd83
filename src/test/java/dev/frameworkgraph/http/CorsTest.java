package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages of other origins may read answers. */
class CorsTest {

    private static final String QUERY = "/graphql?query=%7B__typename%7D";
    private static final String ORIGIN = "https://a.example";

    private static TestServer server(String... origins) {
        return TestServer.start(TestServer.settings("", StatusMode.STANDARD, List.of(origins)));
    }

    private static HttpResponse<String> preflight(TestServer server, String origin) {
        return server.send(server.request(
                        "/graphql",
                        "Origin",
                        origin,
                        "Access-Control-Request-Method",
                        "POST",
                        "Access-Control-Request-Headers",
                        "content-type")
                .method("OPTIONS", BodyPublishers.noBody()));
    }

    private static String header(HttpResponse<?> response, String name) {
        return String.join(", ", response.headers().allValues("Access-Control-" + name));
    }

    private static String vary(HttpResponse<?> response) {
        return String.join(", ", response.headers().allValues("Vary"));
    }

    private static void assertNothingAllowed(HttpResponse<?> response) {
        assertThat(response.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-allow"));
    }

    @ParameterizedTest
    @ValueSource(strings = {QUERY, "/graphql?query=%7B", "/graphql", "/schema.graphql", "/health/ready", "/nothing"})
    void anyOriginMayReadAnyAnswerByDefault(String path) {
        try (TestServer server = TestServer.start()) {
            HttpResponse<String> response = server.get(path, "Origin", ORIGIN);

            assertThat(header(response, "Allow-Origin")).isEqualTo("*");
            assertThat(header(response, "Expose-Headers")).contains("ETag");
            assertThat(vary(response)).doesNotContain("Origin");
        }
    }

    @Test
    void preflightsAreAnsweredForADay() {
        try (TestServer server = TestServer.start()) {
            HttpResponse<String> response = preflight(server, ORIGIN);

            assertThat(response.statusCode()).isEqualTo(204);
            assertThat(response.body()).isEmpty();
            assertThat(header(response, "Allow-Origin")).isEqualTo("*");
            assertThat(header(response, "Allow-Methods")).contains("GET", "POST");
            assertThat(header(response, "Allow-Headers")).isEqualTo("*");
            assertThat(header(response, "Max-Age")).isEqualTo("86400");
        }
    }

    @Test
    void aListAllowsItsOriginsOnly() {
        try (TestServer server = server(ORIGIN, "http://localhost:3000")) {
            for (String origin : new String[] {ORIGIN, "http://localhost:3000"}) {
                assertThat(header(server.get(QUERY, "Origin", origin), "Allow-Origin"))
                        .isEqualTo(origin);
                assertThat(header(preflight(server, origin), "Allow-Origin")).isEqualTo(origin);
            }
            for (String origin : new String[] {
                "https://b.example", "http://a.example", "https://a.example:8443", "https://a.example.evil", "null"
            }) {
                assertNothingAllowed(server.get(QUERY, "Origin", origin));
                assertNothingAllowed(preflight(server, origin));
            }
        }
    }

    @Test
    void withAListEveryAnswerVariesByOrigin() {
        try (TestServer server = server(ORIGIN)) {
            assertThat(vary(server.get(QUERY, "Origin", ORIGIN))).contains("Origin", "Accept-Encoding");
            assertThat(vary(server.get(QUERY, "Origin", "https://b.example"))).contains("Origin");
            assertThat(vary(server.get(QUERY))).contains("Origin");
            assertThat(vary(preflight(server, ORIGIN))).contains("Origin");
        }
    }

    @Test
    void withNoneNoPageOfAnotherOriginMayRead() {
        try (TestServer server = server()) {
            assertNothingAllowed(server.get(QUERY, "Origin", ORIGIN));
            assertNothingAllowed(preflight(server, ORIGIN));
            assertThat(server.get(QUERY, "Origin", ORIGIN).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void credentialsAreNeverAllowed() {
        for (String[] origins : new String[][] {{"*"}, {ORIGIN}, {}}) {
            try (TestServer server = server(origins)) {
                assertThat(header(server.get(QUERY, "Origin", ORIGIN), "Allow-Credentials"))
                        .isEmpty();
                assertThat(header(preflight(server, ORIGIN), "Allow-Credentials"))
                        .isEmpty();
            }
        }
    }
}
