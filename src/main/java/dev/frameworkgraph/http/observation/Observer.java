package dev.frameworkgraph.http.observation;

import dev.frameworkgraph.logging.LogLines;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.undertow.server.ExchangeCompletionListener;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import org.jspecify.annotations.Nullable;

/** Notes every request, from its head to the end of its answer. */
public final class Observer implements HttpHandler, ExchangeCompletionListener {

    private final RequestMetrics metrics;
    private final @Nullable RequestLog requestLog;
    private final SlowQueries slowQueries;
    private final boolean traced = ServerSpan.isPossible();
    private final HttpHandler next;

    public Observer(Instruments instruments, Logs logs, HttpHandler next) {
        LogLines requests = logs.requests();
        this.metrics = new RequestMetrics(instruments);
        this.requestLog = requests == null ? null : new RequestLog(logs.format(), requests);
        this.slowQueries = new SlowQueries(logs.slowQuery());
        this.next = next;
        CounterWithCallback.builder()
                .name("framework_graph_log_lines_dropped_total")
                .help("Lines of a log that were lost, for its stream was too slow, stuck or full.")
                .labelNames("log")
                .callback(metric -> logs.all().forEach(log -> metric.call((double) log.dropped(), log.name())))
                .register(instruments.registry());
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        Observation.begin(exchange, traced ? ServerSpan.find() : null);
        exchange.addExchangeCompleteListener(this);
        next.handleRequest(exchange);
    }

    @Override
    public void exchangeEvent(HttpServerExchange exchange, NextListener others) {
        try {
            note(exchange, Observation.of(exchange));
        } finally {
            others.proceed();
        }
    }

    private void note(HttpServerExchange exchange, Observation observation) {
        long nanos = observation.nanos();
        metrics.count(observation, exchange.getStatusCode(), nanos);
        if (requestLog != null) {
            requestLog.add(exchange, observation, nanos);
        }
        slowQueries.look(observation);
    }
}
