package dev.frameworkgraph.cli;

import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.http.HttpServer;
import dev.frameworkgraph.http.HttpSettings;
import dev.frameworkgraph.http.JsonVariables;
import dev.frameworkgraph.logging.EventLog;
import dev.frameworkgraph.logging.LogFormat;
import dev.frameworkgraph.query.CurrentEngine;
import dev.frameworkgraph.query.EngineSettings;
import dev.frameworkgraph.query.JsonWriter;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryLimits;
import dev.frameworkgraph.query.QuerySchema;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Does once what serving does, and stops: what a JVM records of it makes later starts fast. */
@Command(
        name = "rehearse",
        mixinStandardHelpOptions = true,
        description = {
            "Start on a free local port, answer each query of the cookbook over HTTP, and stop.",
            "Run it with -XX:AOTCacheOutput=FILE (Java 25) or -XX:ArchiveClassesAtExit=FILE (Java 17) to make a file that lets"
                    + " the server start faster."
        })
final class RehearseCommand implements Callable<Integer> {

    private static final Duration DRAIN_TIME = Duration.ofSeconds(1);
    private static final int TIMEOUT_MILLIS = 60_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        EventLog.install(LogFormat.TEXT, System.err);
        CompletableFuture<QuerySchema> schema = CompletableFuture.supplyAsync(QuerySchema::shipped);
        FrameworkGraph graph = FrameworkGraph.of(new CatalogOptions().require());
        QueryEngine engine = QueryEngine.of(schema.join(), graph, List.of(), EngineSettings.of(QueryLimits.DEFAULTS));
        HttpServer server = HttpServer.start(HttpSettings.defaults("127.0.0.1", 0), new CurrentEngine(engine));
        try {
            URI base = URI.create("http://127.0.0.1:" + server.port() + "/");
            List<String> queries = queries(base);
            for (String query : queries) {
                answer(base.resolve("graphql"), JsonWriter.write(Map.of("query", query)));
            }
            spec.commandLine().getErr().println("Rehearsed: answered " + queries.size() + " queries");
            return ExitStatus.DONE;
        } finally {
            server.stop(DRAIN_TIME);
        }
    }

    /** As GraphiQL gets them: the value that the script of examples assigns. */
    private static List<String> queries(URI base) throws IOException {
        String script = answer(base.resolve("graphiql/examples.js"), new byte[0]);
        String tabs = script.substring(script.indexOf('['), script.lastIndexOf(']') + 1);
        Object examples = JsonVariables.read("{\"tabs\":" + tabs + "}").get("tabs");
        List<String> queries = new ArrayList<>();
        for (Object example : (List<?>) Objects.requireNonNull(examples)) {
            queries.add((String) Objects.requireNonNull(((Map<?, ?>) example).get("query")));
        }
        return queries;
    }

    /** What an address answers to a JSON body, or to none; anything but a good answer ends the command. */
    private static String answer(URI address, byte[] body) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setConnectTimeout(TIMEOUT_MILLIS);
        connection.setReadTimeout(TIMEOUT_MILLIS);
        if (body.length > 0) {
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/json");
            connection.getOutputStream().write(body);
        }
        if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new CommandFailure(ExitStatus.FAILED, address + " answers " + connection.getResponseCode());
        }
        try (InputStream answer = connection.getInputStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
