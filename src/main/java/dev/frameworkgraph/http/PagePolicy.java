package dev.frameworkgraph.http;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HttpString;

/** What a page may load and run: only what comes from here. */
enum PagePolicy {
    /** For pages of our own. */
    STRICT(" style-src 'self';"),
    /** For GraphiQL, whose editor writes style elements, carries its fonts with it and works in the background. */
    EDITOR(" style-src 'self' 'unsafe-inline'; font-src 'self' data:; worker-src 'self';");

    private static final HttpString POLICY = new HttpString("Content-Security-Policy");
    private static final HttpString REFERRER = new HttpString("Referrer-Policy");

    private final String header;

    PagePolicy(String own) {
        this.header =
                "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'self';"
                        + own + " base-uri 'none'; form-action 'none'; frame-ancestors ";
    }

    /** Of a page that nobody may frame. */
    void put(HttpServerExchange exchange) {
        put(exchange, "'none'");
    }

    /** @param frameAncestors whose pages may frame it */
    void put(HttpServerExchange exchange, String frameAncestors) {
        exchange.getResponseHeaders().put(POLICY, header + frameAncestors).put(REFERRER, "no-referrer");
    }
}
