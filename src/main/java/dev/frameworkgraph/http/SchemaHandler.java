package dev.frameworkgraph.http;

import dev.frameworkgraph.query.CurrentEngine;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import org.jspecify.annotations.Nullable;

/** {@code /schema.graphql}: the SDL, made ready once for each text. */
final class SchemaHandler implements HttpHandler {

    private record Ready(String sdl, Asset asset) {}

    private final CurrentEngine engine;
    private volatile @Nullable Ready ready;

    SchemaHandler(CurrentEngine engine) {
        this.engine = engine;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        String current = engine.get().sdl();
        Ready known = ready;
        if (known == null || !known.sdl().equals(current)) {
            known = new Ready(current, Asset.ofText("schema.graphqls", current));
            ready = known;
        }
        AssetHandler.send(exchange, known.asset());
    }
}
