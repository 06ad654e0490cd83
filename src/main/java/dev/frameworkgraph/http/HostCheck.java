package dev.frameworkgraph.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.HostHeaderHandler;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;

/** Undertow's check of the Host header, which reads it by regular expressions; hosts that passed are remembered. */
final class HostCheck implements HttpHandler {

    private static final int MAX_HOSTS = 256;

    private final Cache<String, Boolean> passed =
            Caffeine.newBuilder().maximumSize(MAX_HOSTS).executor(Runnable::run).build();
    private final HttpHandler next;
    private final HttpHandler check;

    HostCheck(HttpHandler next) {
        this.next = next;
        this.check = new HostHeaderHandler(this::remember);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        HeaderValues hosts = exchange.getRequestHeaders().get(Headers.HOST);
        boolean known = hosts != null && hosts.size() == 1 && passed.getIfPresent(hosts.getFirst()) != null;
        (known ? next : check).handleRequest(exchange);
    }

    private void remember(HttpServerExchange exchange) throws Exception {
        String host = exchange.getRequestHeaders().getFirst(Headers.HOST);
        if (host != null) {
            passed.put(host, true);
        }
        next.handleRequest(exchange);
    }
}
