package dev.frameworkgraph.cli;

import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.http.JsonVariables;
import dev.frameworkgraph.query.EngineSettings;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryRequest;
import dev.frameworkgraph.query.QueryResponse;
import dev.frameworkgraph.query.QuerySchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers one query without a server. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Answer one query on standard output, without a server.")
final class QueryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DOCUMENT", description = "A GraphQL document, @FILE, or - for standard input.")
    private String document = "";

    @Option(names = "--variables", paramLabel = "JSON", description = "Variables as one JSON object.")
    private @Nullable String variables;

    @Option(
            names = "--operation-name",
            paramLabel = "NAME",
            description = "The operation meant, when there are several.")
    private @Nullable String operationName;

    @Mixin
    private CatalogOptions catalogOptions = new CatalogOptions();

    @Mixin
    private HistoryOptions historyOptions = new HistoryOptions();

    @Mixin
    private LimitOptions limitOptions = new LimitOptions();

    @Override
    public Integer call() {
        QueryRequest request = new QueryRequest(text(), operationName, variableMap(), Map.of(), false);
        CompletableFuture<QuerySchema> schema = CompletableFuture.supplyAsync(QuerySchema::shipped);
        FrameworkGraph graph = FrameworkGraph.of(catalogOptions.require());
        QueryResponse response = QueryEngine.of(
                        schema.join(), graph, historyOptions.previous(), EngineSettings.of(limitOptions.limits()))
                .execute(request);
        spec.commandLine().getOut().println(new String(response.body(), StandardCharsets.UTF_8));
        spec.commandLine().getOut().flush();
        return response.outcome() == QueryResponse.Outcome.DATA ? ExitStatus.DONE : ExitStatus.WRONG_DATA;
    }

    private Map<String, Object> variableMap() {
        try {
            return variables == null ? Map.of() : JsonVariables.read(variables);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitStatus.WRONG_DATA, "--variables: " + e.getMessage());
        }
    }

    private String text() {
        try {
            if (document.equals("-")) {
                return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
            }
            return document.startsWith("@") ? Files.readString(Path.of(document.substring(1))) : document;
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitStatus.WRONG_DATA, "The document " + document + " cannot be read: " + e.getMessage());
        }
    }
}
