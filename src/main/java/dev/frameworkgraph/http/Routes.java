package dev.frameworkgraph.http;

import dev.frameworkgraph.query.CurrentEngine;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import dev.frameworkgraph.reload.ReloadStatus;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.PathHandler;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;

/** Which path is answered by what. */
final class Routes {

    private Routes() {}

    static HttpHandler of(
            CurrentEngine engine, HttpSettings settings, ServerContext context, PrometheusRegistry registry) {
        AssetHandler pages = new AssetHandler("/web", PagePolicy.STRICT);
        ServedEngines engines = new ServedEngines(engine, settings.statusMode(), settings.answerCacheBytes());
        GraphQlHandler graphQl = new GraphQlHandler(engines, settings);
        PathHandler paths = new PathHandler(pages)
                .addExactPath("/graphql", graphQl)
                .addPrefixPath("/documents", graphQl::handleDocument)
                .addExactPath("/graphiql/examples.js", exchange -> AssetHandler.send(exchange, CookbookScript.asset()))
                .addPrefixPath("/graphiql", folder("graphiql", new AssetHandler("/web/graphiql", PagePolicy.EDITOR)))
                .addExactPath("/schema.graphql", new SchemaHandler(engine))
                .addExactPath("/metrics", new MetricsHandler(engines, context.reloads(), registry))
                .addExactPath("/health/live", exchange -> sendHealth(exchange, "live"))
                .addExactPath(
                        "/health/ready",
                        exchange -> sendHealth(
                                exchange,
                                "ready " + engine.get().revision() + behind(context.reloads().get())));
        new ExplorerHandler().addTo(paths);
        String base = settings.basePath();
        HttpHandler based = base.isEmpty()
                ? paths
                : new PathHandler().addPrefixPath(base, folder(base.substring(base.lastIndexOf('/') + 1), paths));
        return new Cors(settings.corsOrigins(), new RequestGuard(settings, based));
    }

    /** For people who look; the status is that of a server which answers. */
    private static String behind(ReloadStatus reloads) {
        return reloads.isBehind() ? "\nbehind: the catalog is wrong; the last good one answers" : "";
    }

    private static void sendHealth(HttpServerExchange exchange, String state) {
        if (Responses.isRead(exchange)) {
            exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
            Responses.sendText(exchange, StatusCodes.OK, state + "\n");
        }
    }

    /** The links of pages are relative, so a folder is found with its trailing slash only; the redirect works under any prefix. */
    private static HttpHandler folder(String name, HttpHandler files) {
        return exchange -> {
            if (!exchange.getRelativePath().isEmpty()) {
                files.handleRequest(exchange);
                return;
            }
            String query = exchange.getQueryString().isEmpty() ? "" : "?" + exchange.getQueryString();
            exchange.getResponseHeaders().put(Headers.LOCATION, name + "/" + query);
            Responses.sendText(exchange, StatusCodes.PERMANENT_REDIRECT, name + "/\n");
        };
    }
}
