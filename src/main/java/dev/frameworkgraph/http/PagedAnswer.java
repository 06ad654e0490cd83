package dev.frameworkgraph.http;

import dev.frameworkgraph.http.admission.Admission;
import dev.frameworkgraph.http.export.Export;
import dev.frameworkgraph.http.export.ExportPage;
import dev.frameworkgraph.http.observation.AnsweredBy;
import dev.frameworkgraph.http.observation.Observation;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryRequest;
import dev.frameworkgraph.query.QueryResponse;
import dev.frameworkgraph.query.QueryResponse.Outcome;
import io.undertow.io.IoCallback;
import io.undertow.io.Sender;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.SameThreadExecutor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;
import org.xnio.IoUtils;

/**
 * An export under way, all of one catalog. A page is made when the client has read the one before: in its turn, paid for, and while
 * no thread waits for the client. What cannot go on ends with the connection, so that nobody takes it for whole.
 */
final class PagedAnswer implements IoCallback {

    private static final int PAUSE_SECONDS = 1;
    private static final int MOST_PAUSES = 30;

    private final HttpServerExchange exchange;
    private final QueryEngine engine;
    private final Export export;
    private final QueryRequest request;
    private final Admission admission;
    private final LongPredicate pay;
    private final ExchangeTimers timers;
    private ExportPage page = ExportPage.NONE;
    private Runnable stopClock = () -> {};
    private int pauses;

    /** @param pay from the budget of the client */
    PagedAnswer(
            HttpServerExchange exchange,
            QueryEngine engine,
            Export export,
            QueryRequest request,
            Admission admission,
            LongPredicate pay,
            ExchangeTimers timers) {
        this.exchange = exchange;
        this.engine = engine;
        this.export = export;
        this.request = request;
        this.admission = admission;
        this.pay = pay;
        this.timers = timers;
    }

    void begin(ExportPage first) {
        send(first);
    }

    private void send(ExportPage next) {
        page = next;
        pauses = 0;
        stopClock = timers.startPortion(exchange);
        exchange.getResponseSender().send(ByteBuffer.wrap(next.content()), this);
    }

    /** On any thread, and before the sender is done with the page: so the next one is asked for once it is. */
    @Override
    public void onComplete(HttpServerExchange sent, Sender sender) {
        stopClock.run();
        if (page.isLast()) {
            exchange.endExchange();
        } else {
            exchange.dispatch(exchange.getIoThread(), this::ask);
        }
    }

    @Override
    public void onException(HttpServerExchange sent, Sender sender, IOException failure) {
        stopClock.run();
        cut();
    }

    private void ask() {
        admission.run(exchange, admitted -> answer(), refused -> pause());
    }

    private void answer() {
        try {
            QueryResponse response = Objects.requireNonNull(Observation.of(exchange)
                    .run(AnsweredBy.WORKER, () -> engine.execute(DocumentReader.with(request, page.next()), pay)));
            if (response.outcome() == Outcome.OVER_BUDGET) {
                pause();
                return;
            }
            ExportPage next = response.outcome() == Outcome.DATA ? export.page(response.body(), false) : null;
            if (next == null || next.next().equals(page.next())) {
                cut();
                return;
            }
            send(next);
        } catch (RuntimeException e) {
            Failures.log(exchange, e);
            cut();
        }
    }

    /** The head of the answer is gone, so it is too late to say that the client should come back later. */
    private void pause() {
        pauses++;
        if (pauses > MOST_PAUSES) {
            cut();
            return;
        }
        exchange.dispatch(
                SameThreadExecutor.INSTANCE,
                () -> exchange.getIoThread().executeAfter(this::ask, PAUSE_SECONDS, TimeUnit.SECONDS));
    }

    private void cut() {
        IoUtils.safeClose(exchange.getConnection());
        exchange.endExchange();
    }
}
