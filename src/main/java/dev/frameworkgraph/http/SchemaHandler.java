package dev.frameworkgraph.http;

import dev.frameworkgraph.query.CurrentEngine;
import dev.frameworkgraph.query.QueryEngine;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import org.jspecify.annotations.Nullable;

/** {@code /schema.graphql}: the SDL, made ready once for each engine. */
final class SchemaHandler implements HttpHandler {

    private record Ready(QueryEngine engine, Asset asset) {}

    private final CurrentEngine engine;
    private volatile @Nullable Ready ready;

    SchemaHandler(CurrentEngine engine) {
        this.engine = engine;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        QueryEngine current = engine.get();
        Ready known = ready;
        if (known == null || known.engine() != current) {
            known = new Ready(current, Asset.ofText("schema.graphqls", current.sdl()));
            ready = known;
        }
        AssetHandler.send(exchange, known.asset());
    }
}
