package dev.frameworkgraph.cli;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.http.HttpServer;
import dev.frameworkgraph.http.HttpSettings;
import dev.frameworkgraph.http.observation.Logs;
import dev.frameworkgraph.query.CurrentEngine;
import dev.frameworkgraph.query.EngineSettings;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QuerySchema;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Loads the catalog beside the schema, binds the two and listens, in this order: nothing listens until everything is known good. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        sortOptions = false,
        description = "Serve the catalog over GraphQL (the default command).")
final class ServeCommand implements Callable<Integer> {

    private static final Duration DRAIN_TIME = Duration.ofSeconds(12);
    /** The first to ask comes as soon as the port is open, and is not to share the processor with what it does not need. */
    private static final Duration SETTLING_TIME = Duration.ofSeconds(1);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CatalogOptions catalogOptions = new CatalogOptions();

    @Mixin
    private HistoryOptions historyOptions = new HistoryOptions();

    @Mixin
    private HttpOptions httpOptions = new HttpOptions();

    @Mixin
    private LimitOptions limitOptions = new LimitOptions();

    @Mixin
    private DocumentOptions documentOptions = new DocumentOptions();

    @Mixin
    private LogOptions logOptions = new LogOptions();

    @Override
    public Integer call() throws InterruptedException {
        long start = System.nanoTime();
        Logs logs = logOptions.open();
        HttpSettings settings = httpOptions.settings();
        CompletableFuture<QuerySchema> schema = CompletableFuture.supplyAsync(QuerySchema::shipped);
        Catalog catalog = catalogOptions.require();
        List<Catalog> previous = historyOptions.previous();
        FrameworkGraph graph = FrameworkGraph.of(catalog);
        EngineSettings engineSettings =
                new EngineSettings(limitOptions.limits(), documentOptions.documents(), limitOptions.partBytes());
        QueryEngine engine = QueryEngine.of(schema.join(), graph, previous, engineSettings);
        documentOptions.require(engine);
        HttpServer server = start(settings, engine, logs);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, logs), "shutdown"));
        printBanner(graph, previous, settings, server.port(), Duration.ofNanos(System.nanoTime() - start));
        Thread.sleep(SETTLING_TIME.toMillis());
        engine.complete();
        Thread.currentThread().join();
        return ExitStatus.RUNNING;
    }

    private static void stop(HttpServer server, Logs logs) {
        server.stop(DRAIN_TIME);
        logs.close();
    }

    private static HttpServer start(HttpSettings settings, QueryEngine engine, Logs logs) {
        try {
            return HttpServer.start(settings, new CurrentEngine(engine), logs);
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitStatus.UNAVAILABLE,
                    "Cannot listen on " + settings.host() + " port " + settings.port() + ": " + e.getMessage()
                            + "\nChoose another with --port (0 takes any free one) or --host.");
        }
    }

    private void printBanner(
            FrameworkGraph graph, List<Catalog> previous, HttpSettings settings, int port, Duration took) {
        Catalog catalog = graph.catalog();
        String host = settings.host().equals("0.0.0.0") || settings.host().equals("::") ? "localhost" : settings.host();
        String base = "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + settings.basePath();
        PrintWriter messages = spec.commandLine().getErr();
        messages.printf(
                Locale.ROOT,
                "Framework Graph %s: %,d frameworks, %,d features, %,d claims, %,d relationships%n",
                Version.text(),
                catalog.frameworks().size(),
                graph.features().size(),
                catalog.claims().size(),
                graph.relationships().size());
        messages.printf(
                Locale.ROOT,
                "  catalog   %s from %s, checked on %s, ready in %.1f s%n",
                catalog.revision().substring(0, 12),
                catalogOptions.source().description(),
                catalog.checkedOn(),
                took.toMillis() / 1000.0);
        previous.forEach(earlier -> messages.printf(
                "  previous  %s, checked on %s%n", earlier.revision().substring(0, 12), earlier.checkedOn()));
        messages.printf("  explorer  %s/%n", base);
        messages.printf("  GraphiQL  %s/graphiql/%n", base);
        messages.printf("  GraphQL   %s/graphql%n", base);
        messages.printf("  schema    %s/schema.graphql%n", base);
        messages.printf("  health    %s/health/ready%n", base);
        messages.flush();
    }
}
