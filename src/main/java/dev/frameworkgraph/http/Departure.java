package dev.frameworkgraph.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.GracefulShutdownHandler;
import io.undertow.util.Headers;
import java.time.Duration;

/**
 * The end of a server, such that no request is lost: first it says that it is not ready, and answers as before but for the end of
 * each connection with its answer, until balancers have noticed; then it waits for what is under way, and refuses the rest.
 */
final class Departure {

    private volatile boolean announced;
    private volatile boolean refuses;

    boolean isAnnounced() {
        return announced;
    }

    /** In front of everything that counts as under way. */
    HttpHandler before(GracefulShutdownHandler underWay) {
        return exchange -> {
            if (announced) {
                sayFarewell(exchange);
            }
            underWay.handleRequest(exchange);
        };
    }

    private void sayFarewell(HttpServerExchange exchange) {
        exchange.getResponseHeaders().put(Headers.CONNECTION, Headers.CLOSE.toString());
        if (refuses) {
            exchange.getResponseHeaders().put(Headers.RETRY_AFTER, "1");
        }
    }

    /** Returns when nobody new is to be served any more. */
    void announce(Duration notice) {
        announced = true;
        try {
            Thread.sleep(notice.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        refuses = true;
    }

    /** Returns when nothing is under way any more, or is given up. */
    static void await(GracefulShutdownHandler underWay, Duration patience) {
        try {
            underWay.awaitShutdown(patience.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
