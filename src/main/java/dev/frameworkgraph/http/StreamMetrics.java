package dev.frameworkgraph.http;

import dev.frameworkgraph.http.subscription.Streams;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/** What monitoring sees of streams. */
final class StreamMetrics {

    private StreamMetrics() {}

    static void register(Streams streams, PrometheusRegistry registry) {
        GaugeWithCallback.builder()
                .name("framework_graph_streams")
                .help("WebSockets and event streams that are open.")
                .callback(metric -> metric.call(streams.openStreams()))
                .register(registry);
        GaugeWithCallback.builder()
                .name("framework_graph_subscriptions")
                .help("Subscriptions that wait for events.")
                .callback(metric -> metric.call(streams.subscriptions()))
                .register(registry);
        CounterWithCallback.builder()
                .name("framework_graph_subscription_events_total")
                .help("Events of subscriptions, the first of each included.")
                .callback(metric -> metric.call((double) streams.events()))
                .register(registry);
        CounterWithCallback.builder()
                .name("framework_graph_streams_too_slow_total")
                .help("Clients that were given up because they did not read.")
                .callback(metric -> metric.call((double) streams.tooSlow()))
                .register(registry);
    }
}
