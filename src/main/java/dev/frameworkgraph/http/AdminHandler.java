package dev.frameworkgraph.http;

import dev.frameworkgraph.query.JsonWriter;
import dev.frameworkgraph.reload.CatalogReloader;
import dev.frameworkgraph.reload.ReloadResult;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.PathHandler;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code POST /reload} and {@code GET /status}, for those who have the token. */
final class AdminHandler implements HttpHandler {

    private static final Logger LOGGER = System.getLogger("dev.frameworkgraph.http");

    private final AdminToken token;
    private final CatalogReloader reloader;
    private final PathHandler paths;

    AdminHandler(AdminToken token, CatalogReloader reloader) {
        this.token = token;
        this.reloader = reloader;
        this.paths = new PathHandler(exchange ->
                        send(exchange, StatusCodes.NOT_FOUND, error("There are POST /reload and GET /status")))
                .addExactPath("/reload", only(Methods.POST, this::reload))
                .addExactPath("/status", only(Methods.GET, this::status));
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (exchange.isInIoThread()) {
            exchange.dispatch(this); // the token is in a file, and a reload takes its time
            return;
        }
        if (isAllowed(exchange)) {
            paths.handleRequest(exchange);
            return;
        }
        exchange.getResponseHeaders().put(Headers.WWW_AUTHENTICATE, "Bearer realm=\"framework-graph\"");
        send(
                exchange,
                StatusCodes.UNAUTHORIZED,
                error("Send the token of --admin-token-file as Authorization: Bearer TOKEN"));
    }

    private boolean isAllowed(HttpServerExchange exchange) {
        try {
            return token.isIn(exchange.getRequestHeaders().getFirst(Headers.AUTHORIZATION));
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, "Nobody is let in by --admin-token-file: " + e);
            return false;
        }
    }

    private static HttpHandler only(HttpString method, HttpHandler handler) {
        return exchange -> {
            if (exchange.getRequestMethod().equals(method)) {
                handler.handleRequest(exchange);
                return;
            }
            exchange.getResponseHeaders().put(Headers.ALLOW, method.toString());
            send(exchange, StatusCodes.METHOD_NOT_ALLOWED, error("Send this by " + method));
        };
    }

    private void reload(HttpServerExchange exchange) {
        ReloadResult result = reloader.reload("the admin address was asked to").join();
        boolean refused = result instanceof ReloadResult.Refused;
        send(exchange, refused ? StatusCodes.UNPROCESSABLE_ENTITY : StatusCodes.OK, result.facts());
    }

    private void status(HttpServerExchange exchange) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("revision", reloader.revision());
        facts.putAll(reloader.status().facts());
        send(exchange, StatusCodes.OK, facts);
    }

    private static Map<String, Object> error(String message) {
        return Map.of("error", message);
    }

    private static void send(HttpServerExchange exchange, int status, Map<String, Object> body) {
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
        Responses.send(exchange, status, "application/json", JsonWriter.write(body));
    }
}
