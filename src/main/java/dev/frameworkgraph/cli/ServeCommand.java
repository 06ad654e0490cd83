package dev.frameworkgraph.cli;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.http.AdminToken;
import dev.frameworkgraph.http.HttpServer;
import dev.frameworkgraph.http.HttpSettings;
import dev.frameworkgraph.http.LoadSettings;
import dev.frameworkgraph.http.ServerContext;
import dev.frameworkgraph.http.embed.EmbedSettings;
import dev.frameworkgraph.http.observation.Logs;
import dev.frameworkgraph.http.subscription.SubscriptionSettings;
import dev.frameworkgraph.query.CurrentEngine;
import dev.frameworkgraph.query.EngineSettings;
import dev.frameworkgraph.query.QuerySchema;
import dev.frameworkgraph.reload.CatalogReloader;
import dev.frameworkgraph.reload.FirstSnapshot;
import dev.frameworkgraph.reload.Snapshots;
import dev.frameworkgraph.reload.SourceReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
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
    private LoadOptions loadOptions = new LoadOptions();

    @Mixin
    private LimitOptions limitOptions = new LimitOptions();

    @Mixin
    private DocumentOptions documentOptions = new DocumentOptions();

    @Mixin
    private LogOptions logOptions = new LogOptions();

    @Mixin
    private ReloadOptions reloadOptions = new ReloadOptions();

    @Mixin
    private AdminOptions adminOptions = new AdminOptions();

    @Mixin
    private SubscriptionOptions subscriptionOptions = new SubscriptionOptions();

    @Mixin
    private EmbedOptions embedOptions = new EmbedOptions();

    @Override
    public Integer call() throws InterruptedException {
        CurrentEngine engine = serve();
        Thread.sleep(SETTLING_TIME.toMillis());
        engine.get().complete();
        Thread.currentThread().join();
        return ExitStatus.RUNNING;
    }

    /** Returns, so that what is served first can be forgotten later. */
    private CurrentEngine serve() {
        long start = System.nanoTime();
        Logs logs = logOptions.open();
        HttpSettings settings = httpOptions.settings();
        LoadSettings load = loadOptions.settings();
        SubscriptionSettings streams = subscriptionOptions.settings(settings.idleTime());
        EmbedSettings embeds = embedOptions.settings();
        AdminToken adminToken = adminOptions.token();
        CompletableFuture<QuerySchema> schema = CompletableFuture.supplyAsync(QuerySchema::shipped);
        Snapshots snapshots = new Snapshots(
                schema::join,
                new EngineSettings(limitOptions.limits(), documentOptions.documents(), limitOptions.partBytes()));
        SourceReader reader = new SourceReader(catalogOptions.source());
        FirstSnapshot first = reloadOptions.first(reader, snapshots, historyOptions.previous());
        documentOptions.require(first.snapshot().engine());
        CatalogReloader reloader = reloadOptions.reloader(reader, snapshots, first);
        String adminBase = adminOptions.open(adminToken, reloader);
        HttpServer server =
                start(settings, reloader.engine(), new ServerContext(load, streams, reloader::status, logs, embeds));
        Ending.prepare(server, loadOptions.notice(), logs);
        printBanner(first, settings, server.port(), Duration.ofNanos(System.nanoTime() - start));
        printReloads(reloadOptions.description(reader), adminBase);
        reloadOptions.begin(reader, reloader);
        return reloader.engine();
    }

    private static HttpServer start(HttpSettings settings, CurrentEngine engine, ServerContext context) {
        try {
            return HttpServer.start(settings, engine, context);
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitStatus.UNAVAILABLE,
                    "Cannot listen on " + settings.host() + " port " + settings.port() + ": " + e.getMessage()
                            + "\nChoose another with --port (0 takes any free one) or --host.");
        }
    }

    private void printBanner(FirstSnapshot first, HttpSettings settings, int port, Duration took) {
        FrameworkGraph graph = first.snapshot().graph();
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
                origin(first),
                catalog.checkedOn(),
                took.toMillis() / 1000.0);
        first.history()
                .previous()
                .forEach(earlier -> messages.printf(
                        "  previous  %s, checked on %s%n", earlier.revision().substring(0, 12), earlier.checkedOn()));
        messages.printf("  explorer  %s/%n", base);
        messages.printf("  GraphiQL  %s/graphiql/%n", base);
        messages.printf("  GraphQL   %s/graphql%n", base);
        messages.printf("  schema    %s/schema.graphql%n", base);
        messages.printf("  health    %s/health/ready%n", base);
        messages.flush();
    }

    private String origin(FirstSnapshot first) {
        String source = catalogOptions.source().description();
        return first.problems().isEmpty()
                ? source
                : "the last good state of " + first.loadedAt().truncatedTo(ChronoUnit.SECONDS) + ", for " + source
                        + " is wrong; the log has every problem";
    }

    private void printReloads(String description, @Nullable String adminBase) {
        PrintWriter messages = spec.commandLine().getErr();
        messages.printf(
                "  reload    %s%s%n", description, adminBase == null ? "" : ", or POST " + adminBase + "/reload");
        messages.flush();
    }
}
