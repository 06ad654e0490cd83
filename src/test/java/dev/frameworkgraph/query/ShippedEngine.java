package dev.frameworkgraph.query;

import dev.frameworkgraph.catalog.loading.CatalogLoader;
import dev.frameworkgraph.catalog.loading.LoadResult;
import dev.frameworkgraph.catalog.loading.ShippedCatalog;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped catalog and engines over it, built once for all tests. */
public final class ShippedEngine {

    public static final FrameworkGraph GRAPH = graph();
    public static final QueryEngine ENGINE = QueryEngine.of(GRAPH, QueryLimits.DEFAULTS);

    private ShippedEngine() {}

    private static FrameworkGraph graph() {
        try {
            LoadResult result = CatalogLoader.load(new ShippedCatalog(), LocalDate.of(9999, 1, 1));
            if (result instanceof LoadResult.Loaded loaded) {
                return FrameworkGraph.of(loaded.catalog());
            }
            throw new AssertionError(result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static QueryResponse execute(String document) {
        return execute(ENGINE, document, Map.of());
    }

    static QueryResponse execute(QueryEngine engine, String document, Map<String, Object> variables) {
        return engine.execute(new QueryRequest(document, null, variables, Map.of(), false));
    }

    /** The whole answer as JSON. */
    static JsonNode json(QueryResponse response) {
        return JsonMapper.shared().readTree(new String(response.body(), StandardCharsets.UTF_8));
    }

    /** The data of an answer without errors. */
    static JsonNode data(String document) {
        JsonNode answer = json(execute(document));
        if (answer.has("errors")) {
            throw new AssertionError(answer.toPrettyString());
        }
        return answer.get("data");
    }

    /** The first error's code. */
    static String errorCode(QueryResponse response) {
        return json(response).at("/errors/0/extensions/code").asString();
    }
}
