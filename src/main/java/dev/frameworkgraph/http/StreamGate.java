package dev.frameworkgraph.http;

import dev.frameworkgraph.http.admission.ClientBudgets;
import dev.frameworkgraph.http.subscription.Streams;
import dev.frameworkgraph.query.QueryRequest;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lets streams begin. A page of another origin that may not read answers may not open streams either: browsers ask nobody before they
 * open a WebSocket or an event stream.
 */
final class StreamGate {

    private static final String RETRY_SECONDS = "5";

    private final Streams streams;
    private final ClientBudgets budgets;
    private final List<String> origins;

    /** @param origins whose pages may read answers; {@code *} for all */
    StreamGate(Streams streams, ClientBudgets budgets, List<String> origins) {
        this.streams = streams;
        this.budgets = budgets;
        this.origins = origins;
    }

    static boolean isUpgrade(HttpServerExchange exchange) {
        String upgrade = exchange.getRequestHeaders().getFirst(Headers.UPGRADE);
        return upgrade != null && upgrade.toLowerCase(Locale.ROOT).equals("websocket");
    }

    /** Whether the client can take a stream, though it may have asked for something else first. */
    static boolean isAccepted(HttpServerExchange exchange) {
        String accept = RequestHeaders.list(exchange, Headers.ACCEPT);
        return accept != null && AcceptHeader.of(accept).names("text", "event-stream");
    }

    void connect(HttpServerExchange exchange) throws Exception {
        if (!exchange.getRequestMethod().equals(Methods.GET)) {
            throw new RefusedException(StatusCodes.BAD_REQUEST, "A WebSocket is opened by GET");
        }
        admit(exchange);
        streams.connect(exchange, budgets.ofConnection(exchange));
    }

    void stream(HttpServerExchange exchange, QueryRequest request) {
        admit(exchange);
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
        exchange.getResponseHeaders().put(Responses.NO_SNIFF, "nosniff").put(Responses.NO_BUFFER, "no");
        if (exchange.getRequestMethod().equals(Methods.HEAD)) {
            exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, ResponseMedia.EVENT_STREAM.contentType());
            exchange.endExchange();
            return;
        }
        streams.stream(exchange, request, budgets.ofConnection(exchange));
    }

    private void admit(HttpServerExchange exchange) {
        String origin = exchange.getRequestHeaders().getFirst(Headers.ORIGIN);
        if (origin != null && !isAllowed(origin, exchange.getRequestHeaders().getFirst(Headers.HOST))) {
            throw new RefusedException(
                    StatusCodes.FORBIDDEN,
                    "Pages of this origin may not read answers here; --cors-origins says whose may");
        }
        if (!streams.hasRoom()) {
            exchange.getResponseHeaders().put(Headers.RETRY_AFTER, RETRY_SECONDS);
            throw new RefusedException(
                    StatusCodes.SERVICE_UNAVAILABLE,
                    "LIMIT_EXCEEDED",
                    "There are as many streams as the server keeps open");
        }
    }

    private boolean isAllowed(String origin, @Nullable String host) {
        return Cors.allows(origins, origin)
                || (host != null && origin.substring(origin.indexOf("//") + 1).equalsIgnoreCase('/' + host));
    }
}
