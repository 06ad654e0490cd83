package dev.frameworkgraph.http;

import io.undertow.server.HttpServerExchange;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;

/** Closes a connection whose request body does not arrive in time, so that slow senders cost a socket and not for long. */
final class BodyTimer {

    private final XnioExecutor.Key key;

    private BodyTimer(XnioExecutor.Key key) {
        this.key = key;
    }

    static BodyTimer start(HttpServerExchange exchange, Duration patience) {
        return new BodyTimer(exchange.getIoThread()
                .executeAfter(
                        () -> IoUtils.safeClose(exchange.getConnection()), patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    void stop() {
        key.remove();
    }
}
