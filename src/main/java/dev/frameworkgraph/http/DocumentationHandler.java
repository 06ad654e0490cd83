package dev.frameworkgraph.http;

import dev.frameworkgraph.http.documentation.DocumentationPages;
import dev.frameworkgraph.query.CurrentEngine;
import dev.frameworkgraph.query.QueryEngine;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** {@code /docs}: the schema for people. Each page is made when it is first asked for, and kept as long as the schema is the same. */
final class DocumentationHandler implements HttpHandler {

    /** Only names of the schema are kept, so there are never many. */
    private record Made(String sdl, DocumentationPages pages, Map<String, Asset> assetsByName) {}

    private final CurrentEngine engine;
    private final HttpSettings settings;
    private final AssetHandler files = new AssetHandler("/web/docs", PagePolicy.STRICT);
    private volatile @Nullable Made made;

    DocumentationHandler(CurrentEngine engine, HttpSettings settings) {
        this.engine = engine;
        this.settings = settings;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        String path = exchange.getRelativePath();
        if (path.contains(".")) {
            files.handleRequest(exchange);
            return;
        }
        if (!Responses.isRead(exchange)) {
            return;
        }
        if (path.equals("/") || path.lastIndexOf('/') > 0) {
            Responses.sendText(exchange, StatusCodes.NOT_FOUND, AssetHandler.NOTHING);
            return;
        }
        String name = path.replaceFirst("^/", "");
        Made current = made;
        Asset known = current == null || !isCurrent(current)
                ? null
                : current.assetsByName().get(name);
        if (known != null) {
            send(exchange, known);
            return;
        }
        exchange.dispatch(() -> makeGuarded(exchange, name));
    }

    /** By a worker, for it takes a while. */
    private void makeGuarded(HttpServerExchange exchange, String name) {
        try {
            make(exchange, name);
        } catch (RuntimeException e) {
            String id = Failures.log(exchange, e);
            String text = "Something went wrong on the server; its log knows more under " + id + "\n";
            Responses.sendText(exchange, StatusCodes.INTERNAL_SERVER_ERROR, text);
        }
    }

    private void make(HttpServerExchange exchange, String name) {
        Made current = current();
        Optional<String> html = name.isEmpty()
                ? Optional.of(current.pages().overview())
                : current.pages().find(name);
        if (html.isEmpty()) {
            sendUnknown(exchange, current.pages().unknown(name));
            return;
        }
        Asset asset = current.assetsByName().computeIfAbsent(name, unused -> Asset.ofText("page.html", html.get()));
        send(exchange, asset);
    }

    private boolean isCurrent(Made known) {
        return known.sdl().equals(engine.get().sdl());
    }

    private synchronized Made current() {
        Made known = made;
        if (known == null || !isCurrent(known)) {
            QueryEngine now = engine.get();
            DocumentationPages pages =
                    new DocumentationPages(now.documentation(), DocumentedLimits.of(now.limits(), settings));
            known = new Made(now.sdl(), pages, new ConcurrentHashMap<>());
            made = known;
        }
        return known;
    }

    private static void send(HttpServerExchange exchange, Asset page) {
        PagePolicy.STRICT.put(exchange);
        AssetHandler.send(exchange, page);
    }

    private static void sendUnknown(HttpServerExchange exchange, String html) {
        PagePolicy.STRICT.put(exchange);
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        Responses.send(exchange, StatusCodes.NOT_FOUND, "text/html; charset=utf-8", body);
    }
}
