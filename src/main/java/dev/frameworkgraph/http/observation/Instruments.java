package dev.frameworkgraph.http.observation;

import io.prometheus.metrics.model.registry.PrometheusRegistry;

/** What a server counts by. */
public record Instruments(PrometheusRegistry registry, LimitCounts limits) {

    /** New ones, for one server. */
    public static Instruments create() {
        PrometheusRegistry registry = new PrometheusRegistry();
        return new Instruments(registry, new LimitCounts(registry));
    }
}
