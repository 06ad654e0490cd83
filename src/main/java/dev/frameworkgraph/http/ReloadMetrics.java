package dev.frameworkgraph.http;

import dev.frameworkgraph.reload.ReloadStatus;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.function.Supplier;

/** What monitoring sees of reloads. */
final class ReloadMetrics {

    private static final double MILLIS = 1000;

    private ReloadMetrics() {}

    static void register(PrometheusRegistry registry, Supplier<ReloadStatus> reloads) {
        CounterWithCallback.builder()
                .name("framework_graph_reloads_total")
                .help("Readings of the catalog after the first, by result; a refused one left what answers in place.")
                .labelNames("result")
                .callback(metric -> reloads.get().countsByWord().forEach((result, count) -> metric.call(count, result)))
                .register(registry);
        GaugeWithCallback.builder()
                .name("framework_graph_catalog_loaded_timestamp_seconds")
                .help("When the catalog that answers was read from its source.")
                .callback(metric -> metric.call(reloads.get().loadedAt().toEpochMilli() / MILLIS))
                .register(registry);
        GaugeWithCallback.builder()
                .name("framework_graph_catalog_behind")
                .help("One while the source of the catalog is wrong, so that an earlier good one answers.")
                .callback(metric -> metric.call(reloads.get().isBehind() ? 1 : 0))
                .register(registry);
    }
}
