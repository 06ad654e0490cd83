package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.http.admission.AddressRange;
import dev.frameworkgraph.http.admission.AdmissionSettings;
import dev.frameworkgraph.http.admission.BudgetSettings;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryLimits;
import dev.frameworkgraph.query.ShippedEngine;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each test asks as clients of its own, whom a trusted proxy names: this test. */
class ClientBudgetsTest {

    private static final int UNITS = 4_000;
    /** Nothing to speak of comes back while a test runs. */
    private static final Duration PERIOD = Duration.ofHours(1);

    private static final QueryEngine ENGINE = QueryEngine.of(ShippedEngine.GRAPH, QueryLimits.DEFAULTS);
    private static final TestServer SERVER = start("10.0.0.0/8", "127.0.0.1", "fd00::/8");
    /** Costs about 1,000 units beside the first reading of the document. */
    private static final String DEAR =
            "{\"query\":\"{composeStack(requirements: [{feature: \\\"api.openapi\\\"}]) {__typename}}\",\"variables\":{\"v\":%d}}";

    private static int number;

    private static TestServer start(String... trusted) {
        BudgetSettings budgets = new BudgetSettings(
                UNITS,
                PERIOD,
                List.of(trusted).stream().map(AddressRange::of).toList(),
                List.of(AddressRange.of("198.51.100.7")));
        return TestServer.start(
                TestServer.settings(),
                new LoadSettings(AdmissionSettings.DEFAULTS, budgets, 4096, Duration.ofSeconds(60)),
                ENGINE);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static HttpResponse<String> ask(TestServer server, String forwardedFor) {
        number++;
        return server.post(DEAR.formatted(number), "X-Forwarded-For", forwardedFor);
    }

    private static HttpResponse<String> askUntilRefused(String forwardedFor) {
        for (int request = 0; request < UNITS; request++) {
            HttpResponse<String> response = ask(SERVER, forwardedFor);
            if (response.statusCode() != 200) {
                return response;
            }
        }
        throw new AssertionError("never refused");
    }

    private static boolean isRefused(String forwardedFor) {
        return ask(SERVER, forwardedFor).statusCode() == 429;
    }

    @Test
    void whoeverSpentTheBudgetIsToldWhenToComeBack() {
        assertThat(ask(SERVER, "192.0.2.1").headers().firstValue("RateLimit").orElseThrow())
                .matches("\"cost\";r=\\d+");
        HttpResponse<String> refused = askUntilRefused("192.0.2.1");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(GraphQlAnswer.of(refused).code()).isEqualTo("RATE_LIMITED");
        assertThat(refused.headers().firstValue("RateLimit-Policy")).contains("\"cost\";q=4000;w=3600");
        String seconds = refused.headers().firstValue("Retry-After").orElseThrow();
        assertThat(Integer.parseInt(seconds)).isBetween(1, 3600);
        assertThat(refused.headers().firstValue("RateLimit").orElseThrow()).matches("\"cost\";r=\\d+;t=" + seconds);
        assertThat(SERVER.get("/metrics").body())
                .containsPattern("framework_graph_limits_total.limit=\"client-budget\".* [1-9]");
    }

    @Test
    void aWebSocketSpendsTheBudgetOfItsClient() {
        try (TestServer server = start("10.0.0.0/8");
                SocketClient client = SocketClient.begin(server)) {
            JsonNode answer = JsonMapper.shared().missingNode();
            for (int request = 0; request < UNITS && answer.at("/payload/0").isMissingNode(); request++) {
                client.subscribe(
                        "q" + request,
                        "{a" + request + ": composeStack(requirements: [{feature: \\\"api.openapi\\\"}])"
                                + " {__typename}}");
                answer = client.hear();
                if (answer.at("/type").asString().equals("next")) {
                    client.hear("complete", "q" + request);
                }
            }

            assertThat(answer.at("/payload/0/extensions/code").asString()).isEqualTo("RATE_LIMITED");
            assertThat(ask(server, "").statusCode()).isEqualTo(429);
        }
    }

    @Test
    void theFirstEventOfASubscriptionIsPaidFor() {
        try (TestServer server = start("10.0.0.0/8");
                SocketClient client = SocketClient.begin(server)) {
            JsonNode answer = JsonMapper.shared().missingNode();
            for (int request = 0; request < UNITS && answer.at("/payload/0").isMissingNode(); request++) {
                client.subscribe(
                        "s" + request, "subscription {catalogChanged {catalog {counts {frameworks claims features}}}}");
                answer = client.hear();
                client.say("{\"type\":\"complete\",\"id\":\"s" + request + "\"}");
            }

            assertThat(answer.at("/payload/0/extensions/code").asString()).isEqualTo("RATE_LIMITED");
        }
    }

    @Test
    void othersAreAnsweredAllTheSame() {
        askUntilRefused("192.0.2.2");

        assertThat(isRefused("192.0.2.3")).isFalse();
        assertThat(isRefused("192.0.2.2")).isTrue();
    }

    @Test
    void whatIsRememberedCostsNothing() {
        String known = "{\"query\":\"{catalog{revision}}\"}";
        assertThat(SERVER.post(known, "X-Forwarded-For", "192.0.2.4").statusCode())
                .isEqualTo(200);
        askUntilRefused("192.0.2.4");

        assertThat(SERVER.post(known, "X-Forwarded-For", "192.0.2.4").statusCode())
                .isEqualTo(200);
    }

    @Test
    void documentsThatCannotBeAnsweredCostToo() {
        int refused = 0;
        for (int request = 0; request < 10; request++) {
            String body = "{\"query\":\"{nope" + request + "}\"}";
            refused += SERVER.post(body, "X-Forwarded-For", "192.0.2.5").statusCode() == 429 ? 1 : 0;
        }

        assertThat(refused).isEqualTo(6);
    }

    /** Left: what was spent; right: another way to say who asks. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "192.0.2.10            | 192.0.2.10                  | true",
                "192.0.2.11            | 192.0.2.11:4711             | true",
                "192.0.2.12            | 192.0.2.12, 10.1.1.1        | true",
                "192.0.2.13            | 192.0.2.99, 192.0.2.13      | true",
                "192.0.2.14            | nonsense, 192.0.2.14        | true",
                "192.0.2.15            | 192.0.2.15, 192.0.2.98      | false",
                "2001:db8:0:1::1       | 2001:db8:0:1:ffff::2        | true",
                "2001:db8:0:2::1       | [2001:db8:0:2::9]:4711      | true",
                "2001:db8:0:3::1       | 2001:db8:0:4::1             | false",
                "2001:db8:0:5::1, ::ffff:127.0.0.1 | 2001:db8:0:5::2 | true",
                "10.2.0.1              | 10.2.0.1, 10.9.9.9          | true",
            })
    void aClientIsTheFirstFromTheRightThatIsNoTrustedProxy(String spent, String other, boolean same) {
        askUntilRefused(spent);

        assertThat(isRefused(other)).isEqualTo(same);
    }

    @Test
    void whoeverIsExemptIsNotCounted() {
        for (int request = 0; request < 10; request++) {
            HttpResponse<String> response = ask(SERVER, "198.51.100.7");

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("RateLimit")).isEmpty();
        }
    }

    @Test
    void nobodyElseMayNameAClient() {
        try (TestServer trustsNobody = start()) {
            int refused = 0;
            for (int request = 0; request < 10; request++) {
                refused += ask(trustsNobody, "192.0.2." + request).statusCode() == 429 ? 1 : 0;
            }

            assertThat(refused).isPositive();
        }
    }
}
