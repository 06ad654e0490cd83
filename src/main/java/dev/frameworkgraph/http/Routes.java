package dev.frameworkgraph.http;

import dev.frameworkgraph.query.QueryEngine;
import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.PathHandler;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.util.function.Supplier;

/** Which path is answered by what. */
final class Routes {

    private Routes() {}

    static HttpHandler of(Supplier<QueryEngine> engine, HttpSettings settings) {
        AssetHandler pages = new AssetHandler("/web");
        PathHandler paths = new PathHandler(pages)
                .addExactPath("/graphql", new GraphQlHandler(engine, settings))
                .addPrefixPath("/graphiql", graphiQl())
                .addExactPath(
                        "/schema.graphql",
                        exchange -> AssetHandler.send(
                                exchange,
                                Asset.ofText("schema.graphqls", engine.get().sdl())))
                .addExactPath("/health/live", exchange -> Responses.sendText(exchange, StatusCodes.OK, "live\n"))
                .addExactPath(
                        "/health/ready",
                        exchange -> Responses.sendText(
                                exchange,
                                StatusCodes.OK,
                                "ready " + engine.get().revision() + "\n"));
        HttpHandler based =
                settings.basePath().isEmpty() ? paths : new PathHandler().addPrefixPath(settings.basePath(), paths);
        return new RequestGuard(settings, new Cors(settings.corsOrigins(), based));
    }

    /** The links of the page are relative, so it is found with its trailing slash only; the redirect works under any prefix. */
    private static HttpHandler graphiQl() {
        AssetHandler files = new AssetHandler("/web/graphiql");
        return exchange -> {
            if (!exchange.getRequestPath().endsWith("/graphiql")) {
                files.handleRequest(exchange);
                return;
            }
            exchange.getResponseHeaders().put(Headers.LOCATION, "graphiql/");
            Responses.sendText(exchange, StatusCodes.PERMANENT_REDIRECT, "graphiql/\n");
        };
    }
}
