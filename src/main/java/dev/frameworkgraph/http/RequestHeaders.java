package dev.frameworkgraph.http;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.HttpString;
import org.jspecify.annotations.Nullable;

/** Header fields as a client meant them. */
final class RequestHeaders {

    private RequestHeaders() {}

    /** All lines of a field whose value is a list, as one; null when there are none. */
    static @Nullable String list(HttpServerExchange exchange, HttpString name) {
        HeaderValues lines = exchange.getRequestHeaders().get(name);
        if (lines == null || lines.size() == 1) {
            return lines == null ? null : lines.getFirst();
        }
        return String.join(",", lines);
    }
}
