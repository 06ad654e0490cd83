package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.query.CurrentEngine;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryLimits;
import dev.frameworkgraph.query.ShippedEngine;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What monitoring sees. */
class MetricsTest {

    private static final CurrentEngine ENGINE = new CurrentEngine(engine());
    private static final TestServer SERVER = TestServer.start(TestServer.settings(), ENGINE);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static QueryEngine engine() {
        return QueryEngine.of(ShippedEngine.GRAPH, QueryLimits.DEFAULTS);
    }

    private static long value(String sample) {
        return SERVER.get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(sample + " "))
                .map(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void executionsAndHitsAreCounted() {
        long compiled = value("framework_graph_executions_total{executor=\"compiled\"}");
        long reference = value("framework_graph_executions_total{executor=\"reference\"}");
        long hits = value("framework_graph_answer_cache_lookups_total{result=\"hit\"}");
        for (int time = 0; time < 3; time++) {
            SERVER.post("{\"query\":\"{catalog{revision}}\"}");
            SERVER.post("{\"query\":\"{__schema{queryType{name}}}\"}");
        }

        assertThat(value("framework_graph_executions_total{executor=\"compiled\"}"))
                .isEqualTo(compiled + 1);
        assertThat(value("framework_graph_executions_total{executor=\"reference\"}"))
                .isEqualTo(reference + 1);
        assertThat(value("framework_graph_answer_cache_lookups_total{result=\"hit\"}"))
                .isEqualTo(hits + 4);
    }

    @Test
    void partsAreCounted() {
        for (int number = 1; number < 12; number++) {
            SERVER.post(
                    "{\"query\":\"query Q {frameworks(first: 5) {nodes {slug name kind status summary homepage repository}}}\", \"variables\": {\"v"
                            + number + "\": 1}}");
        }

        assertThat(value("framework_graph_part_cache_lookups_total{result=\"hit\"}"))
                .isPositive();
    }

    @Test
    void requestsAreCountedByOutcomeAndByWhatAnswered() {
        String query = "{\"query\":\"{catalog{checkedOn}}\"}";
        long data = value("framework_graph_requests_total{outcome=\"data\"}");
        long worker = value("framework_graph_request_duration_seconds_count{answered_by=\"worker\"}");
        long memory = value("framework_graph_request_duration_seconds_count{answered_by=\"memory\"}");
        SERVER.post(query);
        SERVER.post(query);

        assertThat(value("framework_graph_requests_total{outcome=\"data\"}")).isEqualTo(data + 2);
        assertThat(value("framework_graph_request_duration_seconds_count{answered_by=\"worker\"}"))
                .isEqualTo(worker + 1);
        assertThat(value("framework_graph_request_duration_seconds_count{answered_by=\"memory\"}"))
                .isEqualTo(memory + 1);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "syntax_error,    `{\"query\":\"{\"}`",
                "request_error,   `{\"query\":\"{nothing}\"}`",
                "data_and_errors, `{\"query\":\"{frameworks(first: 1000){totalCount}}\"}`",
                "refused,         `[]`",
            })
    void whatIsNotAnsweredIsCountedByItsOutcome(String outcome, String body) {
        String sample = "framework_graph_requests_total{outcome=\"" + outcome + "\"}";
        long before = value(sample);
        SERVER.post(body);

        assertThat(value(sample)).isEqualTo(before + 1);
    }

    @Test
    void anAnswerThatTheClientHasIsCountedAsUnchanged() {
        String address = TestServer.address("query={catalog{revision}}");
        String tag = SERVER.get(address).headers().firstValue("ETag").orElseThrow();
        String unchanged = "framework_graph_requests_total{outcome=\"unchanged\"}";
        long before = value(unchanged);
        SERVER.get(address, "If-None-Match", tag);

        assertThat(value(unchanged)).isEqualTo(before + 1);
        try (TestServer other = TestServer.start()) {
            other.get(address, "If-None-Match", tag);
            assertThat(other.get("/metrics").body()).contains(unchanged + " 1.0\n");
        }
    }

    @Test
    void limitsAreCountedByName() {
        String deep = "{framework(by:{slug:\\\"flask\\\"})" + "{components".repeat(40) + "{slug}" + "}".repeat(41);
        SERVER.post("{\"query\":\"" + deep + "\"}");
        SERVER.post("{\"query\":\"{frameworks(first: 1000){totalCount}}\"}");
        SERVER.post("{\"query\":\"" + " ".repeat(300_000) + "\"}");
        SERVER.get("/graphql?" + "a".repeat(9_000));
        SERVER.post("[".repeat(100));

        for (String limit : List.of("depth", "page-size", "body-bytes", "url-bytes", "json")) {
            assertThat(value("framework_graph_limits_total{limit=\"" + limit + "\"}"))
                    .as(limit)
                    .isPositive();
        }
    }

    @Test
    void answersOfEveryKindAreCountedByStatus() {
        SERVER.get("/no/such/page");

        assertThat(value("framework_graph_http_responses_total{status=\"404\"}"))
                .isPositive();
        assertThat(value("framework_graph_http_responses_total{status=\"200\"}"))
                .isPositive();
    }

    @Test
    void theProcessIsSeen() {
        assertThat(value("framework_graph_open_connections")).isPositive();
        assertThat(value("framework_graph_received_bytes_total")).isPositive();
        assertThat(value("framework_graph_sent_bytes_total")).isPositive();
        assertThat(value("jvm_memory_used_bytes{area=\"heap\"}")).isPositive();
        assertThat(value("jvm_threads_current")).isPositive();
        assertThat(SERVER.get("/metrics").body())
                .contains("framework_graph_build_info{", "jvm_gc_collection_seconds_count{");
    }

    @Test
    void countersGoOnWhenAnotherCatalogAnswers() {
        SERVER.post("{\"query\":\"{features{totalCount}}\"}");
        SERVER.post("{\"query\":\"{features{totalCount}}\"}");
        long compiled = value("framework_graph_executions_total{executor=\"compiled\"}");
        long hits = value("framework_graph_answer_cache_lookups_total{result=\"hit\"}");
        ENGINE.replace(engine());

        assertThat(value("framework_graph_executions_total{executor=\"compiled\"}"))
                .isEqualTo(compiled)
                .isPositive();
        assertThat(value("framework_graph_answer_cache_lookups_total{result=\"hit\"}"))
                .isEqualTo(hits)
                .isPositive();
        SERVER.post("{\"query\":\"{features{totalCount}}\"}");
        assertThat(value("framework_graph_executions_total{executor=\"compiled\"}"))
                .isEqualTo(compiled + 1);
    }

    @Test
    void theTextIsOfTheFormatOfPrometheus() {
        HttpResponse<String> response = SERVER.get("/metrics");

        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain; version=0.0.4");
        assertThat(response.body())
                .contains("# TYPE framework_graph_executions_total counter")
                .contains("framework_graph_catalog_info{revision=\"");
        assertThat(SERVER.send(SERVER.request("/metrics").DELETE()).statusCode())
                .isEqualTo(405);
    }
}
