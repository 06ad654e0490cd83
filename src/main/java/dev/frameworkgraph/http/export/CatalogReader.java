package dev.frameworkgraph.http.export;

import dev.frameworkgraph.query.OperationOutline;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryResponse;
import dev.frameworkgraph.query.QueryResponse.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole catalog, read through its API by documents in the jar, page after page. */
final class CatalogReader {

    private final QueryEngine engine;

    CatalogReader(QueryEngine engine) {
        this.engine = engine;
    }

    /** The catalog itself, and what there is little of. */
    JsonNode registers() {
        return data(ShippedDocuments.text("catalog-registers"), Map.of());
    }

    void features(Consumer<JsonNode> feature) {
        rows("catalog-features", Map.of(), feature);
    }

    void frameworks(Consumer<JsonNode> framework) {
        rows("catalog-frameworks", Map.of(), framework);
    }

    /** What is decided about a framework; the rest is unknown. */
    List<JsonNode> claims(String slug) {
        List<JsonNode> claims = new ArrayList<>();
        rows("catalog-claims", Map.of("slug", slug), claims::add);
        return claims;
    }

    void relationships(Consumer<JsonNode> relationship) {
        rows("catalog-relationships", Map.of(), relationship);
    }

    private void rows(String document, Map<String, Object> variables, Consumer<JsonNode> row) {
        String text = ShippedDocuments.text(document);
        OperationOutline outline = engine.findOutline(text, null)
                .orElseThrow(
                        () -> new ExportFailedException(document + " cannot be run under the limits of this server"));
        RowPath path = RowPath.of(outline, null);
        Paging paging = Paging.find(path, variables).orElseThrow();
        Map<String, Object> all = new LinkedHashMap<>(variables);
        Map<String, Object> next;
        do {
            JsonNode data = data(text, all);
            path.rows(data).forEach(row);
            next = paging.next(data);
            all.putAll(next);
        } while (!next.isEmpty());
    }

    /** Nobody pays for what is made once for all. */
    private JsonNode data(String document, Map<String, Object> variables) {
        QueryResponse response = engine.executeOwn(document, variables, units -> true);
        if (response.outcome() != Outcome.DATA) {
            throw new ExportFailedException(
                    "A part of the catalog cannot be read: " + new String(response.body(), StandardCharsets.UTF_8));
        }
        return JsonMapper.shared().readTree(response.body()).path("data");
    }
}
