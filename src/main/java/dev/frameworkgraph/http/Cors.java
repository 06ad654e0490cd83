package dev.frameworkgraph.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets pages of other origins read answers, without credentials. */
final class Cors implements HttpHandler {

    private static final String ANY = "*";
    private static final HttpString ALLOW_ORIGIN = new HttpString("Access-Control-Allow-Origin");
    private static final HttpString ALLOW_METHODS = new HttpString("Access-Control-Allow-Methods");
    private static final HttpString ALLOW_HEADERS = new HttpString("Access-Control-Allow-Headers");
    private static final HttpString EXPOSE_HEADERS = new HttpString("Access-Control-Expose-Headers");
    private static final HttpString MAX_AGE = new HttpString("Access-Control-Max-Age");
    private static final HttpString REQUEST_METHOD = new HttpString("Access-Control-Request-Method");

    private static final String EXPOSED = "ETag, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id";

    private final List<String> origins;
    private final HttpHandler next;

    Cors(List<String> origins, HttpHandler next) {
        this.origins = origins;
        this.next = next;
    }

    /** Whether pages of the origin may read answers; null stands for a client that is no page of another. */
    static boolean allows(List<String> origins, @Nullable String origin) {
        return origins.contains(ANY) || (origin != null && origins.contains(origin));
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        String origin = exchange.getRequestHeaders().getFirst(Headers.ORIGIN);
        boolean allowed = allows(origins, origin);
        if (!origins.contains(ANY) && !origins.isEmpty()) {
            exchange.getResponseHeaders().add(Headers.VARY, "Origin");
        }
        if (allowed) {
            exchange.getResponseHeaders().put(ALLOW_ORIGIN, origins.contains(ANY) || origin == null ? ANY : origin);
            exchange.getResponseHeaders().put(EXPOSE_HEADERS, EXPOSED);
        }
        if (exchange.getRequestMethod().equals(Methods.OPTIONS)
                && exchange.getRequestHeaders().contains(REQUEST_METHOD)) {
            if (allowed) {
                exchange.getResponseHeaders()
                        .put(ALLOW_METHODS, "GET, HEAD, POST, OPTIONS")
                        .put(ALLOW_HEADERS, "*")
                        .put(MAX_AGE, "86400");
            }
            exchange.setStatusCode(StatusCodes.NO_CONTENT);
            exchange.endExchange();
            return;
        }
        next.handleRequest(exchange);
    }
}
