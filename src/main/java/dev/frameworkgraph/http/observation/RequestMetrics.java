package dev.frameworkgraph.http.observation;

import dev.frameworkgraph.query.QueryResponse.Outcome;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Locale;

/** Counts requests by what came of them, and how long they took. */
final class RequestMetrics {

    private static final double NANOS_PER_SECOND = 1e9;

    private final Counter requests;
    private final Counter limits;
    private final Counter responses;
    private final Histogram durations;

    RequestMetrics(PrometheusRegistry registry) {
        requests = counter("requests_total", "GraphQL requests, by what came of them.", "outcome");
        for (Outcome outcome : Outcome.values()) {
            requests.initLabelValues(outcome.name().toLowerCase(Locale.ROOT));
        }
        requests.initLabelValues("unchanged");
        requests.initLabelValues("refused");
        limits = counter("limits_total", "Requests that passed a limit, by its name.", "limit");
        responses = counter("http_responses_total", "Answers to requests of any kind, by status.", "status");
        durations = Histogram.builder()
                .name("framework_graph_request_duration_seconds")
                .help("From the head of a GraphQL request to the end of its answer, by what answered.")
                .labelNames("answered_by")
                .classicOnly()
                .classicUpperBounds(
                        0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5)
                .withoutExemplars()
                .register(registry);
        for (AnsweredBy by : AnsweredBy.values()) {
            durations.initLabelValues(by.label());
        }
        registry.register(requests);
        registry.register(limits);
        registry.register(responses);
    }

    private static Counter counter(String name, String help, String label) {
        return Counter.builder()
                .name("framework_graph_" + name)
                .help(help)
                .labelNames(label)
                .withoutExemplars()
                .build();
    }

    void count(Observation observation, int status, long nanos) {
        responses.labelValues(Integer.toString(status)).inc();
        AnsweredBy by = observation.answeredBy();
        if (by == null) {
            return;
        }
        requests.labelValues(observation.outcome(status)).inc();
        durations.labelValues(by.label()).observe(nanos / NANOS_PER_SECOND);
        String limit = observation.facts().limit();
        if (limit != null) {
            limits.labelValues(limit).inc();
        }
    }
}
