package dev.frameworkgraph.http;

import io.undertow.server.AbstractServerConnection;
import io.undertow.server.ExchangeCompletionListener.NextListener;
import io.undertow.server.HttpServerExchange;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets others in between the requests that a client sends all at once. The thread that reads connections would run all of them
 * before it looks at another connection; with a moment after each it comes to look, however many clients do that.
 */
final class PipelinePause {

    private static final int CLIENTS_IN_A_MILLISECOND = 16;

    private final AtomicInteger paused = new AtomicInteger();

    /** To be called before the exchange is handled. */
    void after(HttpServerExchange exchange) {
        if (exchange.getConnection() instanceof AbstractServerConnection connection
                && connection.getExtraBytes() != null) {
            exchange.addExchangeCompleteListener((completed, next) -> pause(connection, next));
        }
    }

    /** What was read too much may have been the body, and be used by now. */
    private void pause(AbstractServerConnection connection, NextListener next) {
        if (connection.getExtraBytes() == null) {
            next.proceed();
            return;
        }
        int millis = 1 + paused.incrementAndGet() / CLIENTS_IN_A_MILLISECOND;
        connection
                .getIoThread()
                .executeAfter(
                        () -> {
                            paused.decrementAndGet();
                            next.proceed();
                        },
                        millis,
                        TimeUnit.MILLISECONDS);
    }
}
