package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.http.observation.Logs;
import dev.frameworkgraph.logging.LogFormat;
import dev.frameworkgraph.logging.LogLines;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dashboard asks for what is exported. */
class DashboardTest {

    private static final Path DASHBOARD = Path.of("src/main/docker/grafana/framework-graph.json");
    private static final Pattern METRIC = Pattern.compile("\\b(?:framework_graph|jvm|process)_\\w+");
    private static final Pattern GROUPING = Pattern.compile("\\bby \\(([^)]*)\\)");
    private static final Pattern SELECTED = Pattern.compile("(\\w+)=\"(\\w+)\"");
    private static final Set<String> LABELS_OF_PROMETHEUS = Set.of("job", "instance");

    /** Panels of what comes with reloading; nothing else may be missing. */
    private static final Set<String> WITH_RELOADS =
            Set.of("framework_graph_reloads_total", "framework_graph_catalog_loaded_timestamp_seconds");

    private static List<String> expressions() throws IOException {
        List<String> expressions = new ArrayList<>();
        for (JsonNode panel :
                JsonMapper.shared().readTree(Files.readString(DASHBOARD)).get("panels")) {
            for (JsonNode target : panel.path("targets")) {
                expressions.add(target.get("expr").stringValue());
            }
        }
        return expressions;
    }

    /** Of a server that answered something and refused something. */
    private static List<String> samples() {
        LogLines log = new LogLines("access", OutputStream.nullOutputStream(), 10);
        try (Logs logs = new Logs(LogFormat.TEXT, null, log, Duration.ZERO);
                TestServer server = TestServer.start(logs)) {
            server.post("{\"query\":\"{catalog{revision}}\"}");
            server.post("{\"query\":\"{frameworks(first: 1000){totalCount}}\"}");
            String body = server.get("/metrics").body();
            return body.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    private static boolean isExported(String metric, String label, List<String> samples) {
        return WITH_RELOADS.contains(metric)
                || samples.stream().anyMatch(sample -> sample.startsWith(metric + "{") && sample.contains(label));
    }

    @Test
    void everyMetricOfAPanelIsExported() throws IOException {
        List<String> samples = samples();
        List<String> expressions = expressions();

        assertThat(expressions).hasSizeGreaterThan(20);
        assertThat(expressions.stream()
                        .flatMap(text -> METRIC.matcher(text).results())
                        .map(MatchResult::group))
                .allMatch(metric -> WITH_RELOADS.contains(metric)
                        || samples.stream()
                                .anyMatch(
                                        sample -> sample.startsWith(metric + " ") || sample.startsWith(metric + "{")));
    }

    @Test
    void everyLabelOfAPanelIsExported() throws IOException {
        List<String> samples = samples();
        for (String expression : expressions()) {
            String metric = METRIC.matcher(expression)
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group();
            GROUPING.matcher(expression)
                    .results()
                    .flatMap(by -> List.of(by.group(1).split(", ")).stream())
                    .filter(label -> !LABELS_OF_PROMETHEUS.contains(label))
                    .forEach(label -> assertThat(isExported(metric, label + "=\"", samples))
                            .as(expression)
                            .isTrue());
            SELECTED.matcher(expression)
                    .results()
                    .forEach(label -> assertThat(isExported(metric, label.group(), samples))
                            .as(expression)
                            .isTrue());
        }
    }
}
