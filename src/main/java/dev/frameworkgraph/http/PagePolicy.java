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
        this.header = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:;" + own
                + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    void put(HttpServerExchange exchange) {
        exchange.getResponseHeaders().put(POLICY, header).put(REFERRER, "no-referrer");
    }
}
