package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.query.QueryLimits;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What monitoring sees. */
class MetricsTest {

    private static final TestServer SERVER = TestServer.start(TestServer.settings(), QueryLimits.DEFAULTS);

    @AfterAll
    static void stop() {
        SERVER.close();
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
