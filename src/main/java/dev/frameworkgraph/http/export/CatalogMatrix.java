package dev.frameworkgraph.http.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A catalog as a table: a row for each framework, a column for each feature, in each cell the level of support. UNKNOWN is what
 * nobody has looked at; a cell is empty where the feature does not apply to the kind.
 */
final class CatalogMatrix {

    private static final List<String> FACTS = List.of("slug", "name", "kind", "status", "version");
    private static final String UNKNOWN = "UNKNOWN";

    private final CatalogReader catalog;
    private final Map<String, List<String>> kindsByFeature = new LinkedHashMap<>();

    private CatalogMatrix(CatalogReader catalog) {
        this.catalog = catalog;
    }

    static void write(CatalogReader catalog, OutputStream out) {
        CatalogMatrix matrix = new CatalogMatrix(catalog);
        catalog.features(matrix::addColumn);
        CsvTable table = new CsvTable(out);
        List<String> header = new ArrayList<>(FACTS);
        header.addAll(matrix.kindsByFeature.keySet());
        table.write(header);
        catalog.frameworks(framework -> table.write(matrix.cells(framework)));
        table.flush();
    }

    private void addColumn(JsonNode feature) {
        List<String> kinds = new ArrayList<>();
        feature.path("appliesTo").forEach(kind -> kinds.add(kind.asString()));
        kindsByFeature.put(text(feature, "key"), kinds);
    }

    private List<@Nullable String> cells(JsonNode framework) {
        String kind = text(framework, "kind");
        JsonNode version = framework.path("latestRelease").path("version");
        List<@Nullable String> cells = new ArrayList<>();
        cells.add(text(framework, "slug"));
        cells.add(PlainCell.of(text(framework, "name")));
        cells.add(kind);
        cells.add(text(framework, "status"));
        cells.add(version.isString() ? PlainCell.of(version.stringValue()) : null);
        Map<String, String> levelsByFeature = levels(text(framework, "slug"));
        kindsByFeature.forEach((feature, kinds) ->
                cells.add(levelsByFeature.getOrDefault(feature, kinds.contains(kind) ? UNKNOWN : null)));
        return cells;
    }

    private Map<String, String> levels(String slug) {
        Map<String, String> levelsByFeature = new HashMap<>();
        catalog.claims(slug)
                .forEach(claim -> levelsByFeature.put(text(claim.path("feature"), "key"), text(claim, "level")));
        return levelsByFeature;
    }

    private static String text(JsonNode object, String name) {
        return object.path(name).asString();
    }
}
