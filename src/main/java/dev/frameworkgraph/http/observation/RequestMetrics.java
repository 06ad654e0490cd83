package dev.frameworkgraph.http.observation;

import dev.frameworkgraph.query.QueryResponse.Outcome;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.undertow.util.StatusCodes;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Counts requests by what came of them, and how long they took. What each request adds to is looked up once, not each time. */
final class RequestMetrics {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final int STATUSES = 600;

    private final Map<Outcome, CounterDataPoint> outcomes = new EnumMap<>(Outcome.class);
    private final CounterDataPoint unchanged;
    private final CounterDataPoint refused;
    private final Map<AnsweredBy, DistributionDataPoint> durations = new EnumMap<>(AnsweredBy.class);
    private final LimitCounts limits;
    private final Counter responses;
    private final AtomicReferenceArray<@Nullable CounterDataPoint> statuses = new AtomicReferenceArray<>(STATUSES);

    RequestMetrics(Instruments instruments) {
        PrometheusRegistry registry = instruments.registry();
        Counter requests = counter(registry, "requests_total", "GraphQL requests, by what came of them.", "outcome");
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, requests.labelValues(Observation.label(outcome)));
        }
        unchanged = requests.labelValues(Observation.UNCHANGED);
        refused = requests.labelValues(Observation.REFUSED);
        limits = instruments.limits();
        responses = counter(registry, "http_responses_total", "Answers to requests of any kind, by status.", "status");
        Histogram duration = duration(registry);
        for (AnsweredBy by : AnsweredBy.values()) {
            durations.put(by, duration.labelValues(by.label()));
        }
    }

    private static Counter counter(PrometheusRegistry registry, String name, String help, String label) {
        return Counter.builder()
                .name("framework_graph_" + name)
                .help(help)
                .labelNames(label)
                .withoutExemplars()
                .register(registry);
    }

    private static Histogram duration(PrometheusRegistry registry) {
        return Histogram.builder()
                .name("framework_graph_request_duration_seconds")
                .help("From the head of a GraphQL request to the end of its answer, by what answered.")
                .labelNames("answered_by")
                .classicOnly()
                .classicUpperBounds(
                        0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5)
                .withoutExemplars()
                .register(registry);
    }

    void count(Observation observation, int status, long nanos) {
        status(status).inc();
        AnsweredBy by = observation.answeredBy();
        if (by == null) {
            return;
        }
        outcome(observation.outcome(), status).inc();
        Objects.requireNonNull(durations.get(by)).observe(nanos / NANOS_PER_SECOND);
        String limit = observation.facts().limit();
        if (limit != null) {
            limits.count(limit);
        }
    }

    private CounterDataPoint status(int status) {
        CounterDataPoint known = statuses.get(status);
        if (known == null) {
            known = responses.labelValues(Integer.toString(status));
            statuses.set(status, known);
        }
        return known;
    }

    private CounterDataPoint outcome(@Nullable Outcome outcome, int status) {
        if (status == StatusCodes.NOT_MODIFIED) {
            return unchanged;
        }
        return outcome == null ? refused : Objects.requireNonNull(outcomes.get(outcome));
    }
}
