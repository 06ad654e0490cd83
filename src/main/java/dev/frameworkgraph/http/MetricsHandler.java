package dev.frameworkgraph.http;

import dev.frameworkgraph.reload.ReloadStatus;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** {@code /metrics}: what monitoring counts, in the text format of Prometheus. Counters go on when another catalog answers. */
final class MetricsHandler implements HttpHandler {

    private static final String PREFIX = "framework_graph_";

    private final PrometheusRegistry registry;
    private final PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();
    private boolean complete;

    MetricsHandler(ServedEngines engines, Supplier<ReloadStatus> reloads, PrometheusRegistry registry) {
        this.registry = registry;
        ReloadMetrics.register(registry, reloads);
        GaugeWithCallback.builder()
                .name(PREFIX + "catalog_info")
                .help("One; its label is the revision of the catalog that answers.")
                .labelNames("revision")
                .callback(metric -> metric.call(1, engines.current().engine().revision()))
                .register(registry);
        count(
                "executions_total",
                "Operations run, by executor; reference is graphql-java, which does what is not compiled.",
                "executor",
                Map.of(
                        "compiled", () -> engines.counts().compiled(),
                        "reference", () -> engines.counts().reference()));
        count(
                "answer_cache_lookups_total",
                "Requests looked for among whole answers, by result.",
                "result",
                Map.of(
                        "hit", () -> engines.counts().answerHits(),
                        "miss", () -> engines.counts().answerMisses()));
        count(
                "part_cache_lookups_total",
                "Objects looked for among rendered parts, by result.",
                "result",
                Map.of(
                        "hit", () -> engines.counts().partHits(),
                        "miss", () -> engines.counts().partMisses()));
    }

    private void count(String name, String help, String label, Map<String, LongSupplier> countsByLabel) {
        CounterWithCallback.builder()
                .name(PREFIX + name)
                .help(help)
                .labelNames(label)
                .callback(metric ->
                        countsByLabel.forEach((value, count) -> metric.call((double) count.getAsLong(), value)))
                .register(registry);
    }

    private synchronized void complete() {
        if (!complete) {
            ProcessMetrics.registerRuntime(registry);
            complete = true;
        }
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws IOException {
        if (!Responses.isRead(exchange)) {
            return;
        }
        if (exchange.isInIoThread()) {
            exchange.dispatch(this);
            return;
        }
        complete();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        writer.write(text, registry.scrape());
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
        Responses.send(exchange, StatusCodes.OK, writer.getContentType(), text.toByteArray());
    }
}
