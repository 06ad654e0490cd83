package dev.frameworkgraph.http;

import dev.frameworkgraph.http.admission.Limit;
import dev.frameworkgraph.http.observation.LimitCounts;
import io.undertow.server.Connectors;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.StatusCodes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;

/**
 * Bounds the time for which a client may send a request body and read an answer, so that slow ones cost a socket and not for long.
 * What is read and answered at once, as most is, costs no timer.
 */
final class ExchangeTimers {

    /** For a client that was told that it is late, to read that. */
    private static final Duration LAST_WORD = Duration.ofSeconds(1);

    private final Duration bodyTime;
    private final Duration answerTime;
    private final LimitCounts counts;

    ExchangeTimers(Duration bodyTime, Duration answerTime, LimitCounts counts) {
        this.bodyTime = bodyTime;
        this.answerTime = answerTime;
        this.counts = counts;
    }

    /** To be called when the handlers have returned, and the call of the server is not over. */
    void start(HttpServerExchange exchange) {
        if (!exchange.getConnection().isOpen()) {
            return;
        }
        if (!exchange.isRequestComplete()) {
            start(exchange, bodyTime, () -> endBody(exchange));
        }
        if (!exchange.isResponseComplete()) {
            start(exchange, answerTime, () -> endAnswer(exchange));
        }
    }

    private static void start(HttpServerExchange exchange, Duration time, Runnable end) {
        XnioExecutor.Key key = exchange.getIoThread().executeAfter(end, time.toMillis(), TimeUnit.MILLISECONDS);
        exchange.addExchangeCompleteListener((completed, next) -> {
            key.remove();
            next.proceed();
        });
    }

    private void endBody(HttpServerExchange exchange) {
        if (exchange.isRequestComplete()) {
            return;
        }
        counts.count(Limit.BODY_TIME.label());
        if (exchange.isResponseStarted()) {
            IoUtils.safeClose(exchange.getConnection());
            return;
        }
        Connectors.executeRootHandler(this::sayLate, exchange);
    }

    private void sayLate(HttpServerExchange exchange) {
        LingeringClose.after(exchange, LAST_WORD);
        Responses.sendError(
                exchange,
                StatusCodes.REQUEST_TIME_OUT,
                ResponseMedia.GRAPHQL_RESPONSE,
                "TIMEOUT",
                "The body did not arrive within " + bodyTime.toMillis() + " ms");
    }

    /** For a portion of a stream, which must be read in the time of an answer; returns what is to be called when it is. */
    Runnable startPortion(HttpServerExchange exchange) {
        XnioExecutor.Key key = exchange.getIoThread()
                .executeAfter(() -> giveUp(exchange), answerTime.toMillis(), TimeUnit.MILLISECONDS);
        return key::remove;
    }

    /** An answer without a length is a stream, which watches itself. */
    private void endAnswer(HttpServerExchange exchange) {
        if (!exchange.isResponseComplete() && exchange.getResponseContentLength() >= 0) {
            giveUp(exchange);
        }
    }

    private void giveUp(HttpServerExchange exchange) {
        counts.count(Limit.ANSWER_TIME.label());
        IoUtils.safeClose(exchange.getConnection());
    }
}
