package dev.frameworkgraph.http;

import dev.frameworkgraph.http.admission.Admission;
import dev.frameworkgraph.http.admission.ClientBudgets;
import dev.frameworkgraph.http.observation.Instruments;
import dev.frameworkgraph.http.observation.LimitCounts;
import dev.frameworkgraph.http.subscription.Streams;
import dev.frameworkgraph.query.CurrentEngine;
import dev.frameworkgraph.reload.ReloadStatus;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.PathHandler;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.time.Duration;

/** Which path is answered by what. */
final class Routes {

    /** Until Java has seen what it is asked and runs it fast. */
    private static final Duration SETTLING_TIME = Duration.ofSeconds(10);

    private Routes() {}

    static HttpHandler of(
            CurrentEngine engine,
            HttpSettings settings,
            ServerContext context,
            Departure departure,
            Instruments instruments,
            Streams streams,
            RequestReader reader) {
        LoadSettings load = context.load();
        LimitCounts limits = instruments.limits();
        ExchangeTimers timers = new ExchangeTimers(settings.bodyTime(), load.answerTime(), limits);
        AssetHandler pages = new AssetHandler("/web", PagePolicy.STRICT);
        ServedEngines engines = new ServedEngines(engine, settings.statusMode(), settings.answerCacheBytes());
        Admission admission = new Admission(load.admission(), SETTLING_TIME, limits);
        ClientBudgets budgets = new ClientBudgets(load.budgets(), limits);
        StreamGate gate = new StreamGate(streams, budgets, settings.corsOrigins());
        GraphQlHandler graphQl = new GraphQlHandler(engines, settings, reader, gate, admission, budgets);
        DocumentHandler documents = new DocumentHandler(
                graphQl, engines, reader, new PagedSender(admission, budgets, timers), settings.statusMode());
        StreamMetrics.register(streams, instruments.registry());
        PathHandler paths = new PathHandler(pages)
                .addExactPath("/graphql", exchange -> {
                    if (StreamGate.isUpgrade(exchange)) {
                        gate.connect(exchange);
                    } else {
                        graphQl.handleRequest(exchange);
                    }
                })
                .addPrefixPath("/documents", documents::handleRequest)
                .addExactPath("/graphiql/examples.js", exchange -> AssetHandler.send(exchange, CookbookScript.asset()))
                .addPrefixPath("/graphiql", folder("graphiql", new AssetHandler("/web/graphiql", PagePolicy.EDITOR)))
                .addPrefixPath("/docs", new DocumentationHandler(engine, settings))
                .addExactPath("/schema.graphql", new SchemaHandler(engine))
                .addExactPath("/metrics", new MetricsHandler(engines, context.reloads(), instruments.registry()))
                .addExactPath("/health/live", exchange -> sendHealth(exchange, StatusCodes.OK, "live"))
                .addExactPath("/health/ready", exchange -> sendReadiness(exchange, engine, context, departure));
        MadeAnswers made = new MadeAnswers(engines, admission, budgets);
        new EmbedHandler(made, context.embeds(), settings.basePath()).addTo(paths);
        new CatalogHandler(engine).addTo(paths);
        String base = settings.basePath();
        HttpHandler based = base.isEmpty()
                ? paths
                : new PathHandler().addPrefixPath(base, folder(base.substring(base.lastIndexOf('/') + 1), paths));
        return new Cors(settings.corsOrigins(), new RequestGuard(settings, timers, based));
    }

    private static void sendReadiness(
            HttpServerExchange exchange, CurrentEngine engine, ServerContext context, Departure departure) {
        if (departure.isAnnounced()) {
            sendHealth(exchange, StatusCodes.SERVICE_UNAVAILABLE, "ending");
            return;
        }
        String state =
                "ready " + engine.get().revision() + behind(context.reloads().get());
        sendHealth(exchange, StatusCodes.OK, state);
    }

    /** For people who look; the status is that of a server which answers. */
    private static String behind(ReloadStatus reloads) {
        return reloads.isBehind() ? "\nbehind: the catalog is wrong; the last good one answers" : "";
    }

    private static void sendHealth(HttpServerExchange exchange, int status, String state) {
        if (Responses.isRead(exchange)) {
            exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
            Responses.sendText(exchange, status, state + "\n");
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
