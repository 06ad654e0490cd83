package dev.frameworkgraph.http;

import dev.frameworkgraph.http.admission.Admission;
import dev.frameworkgraph.http.admission.ClientBudgets;
import dev.frameworkgraph.http.export.Export;
import dev.frameworkgraph.http.export.ExportPage;
import dev.frameworkgraph.query.QueryRequest;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.Methods;

/** Sends exports that have more than one page, as they are made and read. */
final class PagedSender {

    private final Admission admission;
    private final ClientBudgets budgets;
    private final ExchangeTimers timers;

    PagedSender(Admission admission, ClientBudgets budgets, ExchangeTimers timers) {
        this.admission = admission;
        this.budgets = budgets;
        this.timers = timers;
    }

    /** To be called while the exchange is handled, and last. */
    void send(
            HttpServerExchange exchange,
            ServedEngine engine,
            AnswerKey key,
            Export export,
            QueryRequest request,
            ExportPage first) {
        exchange.getResponseHeaders()
                .put(Headers.CONTENT_TYPE, key.media().contentType())
                .put(Headers.ETAG, EntityTag.of(engine.digest(), key))
                .put(Headers.CACHE_CONTROL, "no-cache")
                .put(Responses.NO_SNIFF, "nosniff");
        if (exchange.getRequestMethod().equals(Methods.HEAD)) {
            exchange.endExchange();
            return;
        }
        new PagedAnswer(exchange, engine.engine(), export, request, admission, budgets.ofConnection(exchange), timers)
                .begin(first);
    }
}
