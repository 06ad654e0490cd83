package dev.frameworkgraph.http;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.util.regex.Pattern;

/**
 * Where everybody finds the explorer. The Host header is whatever a client sends, and must not get into pages that a cache keeps for
 * others: it is believed only when it means this machine.
 */
final class PublicAddress {

    private static final Pattern THIS_MACHINE =
            Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::[0-9]{1,5})?");

    private final String known;
    private final String basePath;

    /** @param known as the operator named it; empty when he did not */
    PublicAddress(String known, String basePath) {
        this.known = known;
        this.basePath = basePath;
    }

    /** Without a trailing slash; empty when nobody knows. */
    String of(HttpServerExchange exchange) {
        if (!known.isEmpty()) {
            return known;
        }
        String host = exchange.getRequestHeaders().getFirst(Headers.HOST);
        return host != null && THIS_MACHINE.matcher(host).matches() ? "http://" + host + basePath : "";
    }
}
