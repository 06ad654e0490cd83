package dev.frameworkgraph.http.observation;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/** How often each limit turned something away. */
public final class LimitCounts {

    private final Counter counter;

    LimitCounts(PrometheusRegistry registry) {
        this.counter = Counter.builder()
                .name("framework_graph_limits_total")
                .help("Requests and connections turned away, by the limit that they passed.")
                .labelNames("limit")
                .withoutExemplars()
                .register(registry);
    }

    /** Counts one, by the name of the limit. */
    public void count(String limit) {
        counter.labelValues(limit).inc();
    }
}
