package dev.frameworkgraph.http;

import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Info;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.undertow.server.ConnectorStatistics;
import java.util.Objects;
import java.util.function.LongSupplier;

/** What monitoring sees of the process: which program it is, its connections, memory, garbage collection and threads. */
final class ProcessMetrics {

    private static final String PREFIX = "framework_graph_";

    private ProcessMetrics() {}

    /** Takes some 50 ms of a start, so it is left until somebody looks. */
    static void registerRuntime(PrometheusRegistry registry) {
        Info.builder()
                .name(PREFIX + "build_info")
                .help("One; its labels say which program runs on which Java.")
                .labelNames("version", "java")
                .register(registry)
                .setLabelValues(
                        Objects.requireNonNullElse(
                                ProcessMetrics.class.getPackage().getImplementationVersion(), "development"),
                        System.getProperty("java.version"));
        JvmMetrics.builder().register(registry);
    }

    static void registerConnections(PrometheusRegistry registry, ConnectorStatistics statistics) {
        GaugeWithCallback.builder()
                .name(PREFIX + "open_connections")
                .help("Connections that are open now.")
                .callback(metric -> metric.call((double) statistics.getActiveConnections()))
                .register(registry);
        bytes(registry, "received_bytes_total", "Bytes read from connections.", statistics::getBytesReceived);
        bytes(registry, "sent_bytes_total", "Bytes written to connections.", statistics::getBytesSent);
    }

    private static void bytes(PrometheusRegistry registry, String name, String help, LongSupplier count) {
        CounterWithCallback.builder()
                .name(PREFIX + name)
                .help(help)
                .callback(metric -> metric.call((double) count.getAsLong()))
                .register(registry);
    }
}
