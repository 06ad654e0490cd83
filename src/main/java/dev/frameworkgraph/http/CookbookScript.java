package dev.frameworkgraph.http;

import dev.frameworkgraph.http.export.ShippedDocuments;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The queries of the cookbook as the script that seeds GraphiQL's tabs; the first line of each query is its title. */
final class CookbookScript {

    /** Holds the script, made when it is first asked for. */
    private static final class Made {
        private static final Asset ASSET = make();
    }

    private CookbookScript() {}

    static Asset asset() {
        return Made.ASSET;
    }

    private static Asset make() {
        List<Map<String, String>> tabs = new ArrayList<>();
        for (String query : ShippedDocuments.cookbook()) {
            Map<String, String> tab = new LinkedHashMap<>();
            tab.put("title", query.lines().findFirst().orElse("").replaceFirst("^# \\d+\\. ", ""));
            tab.put("query", query);
            tabs.add(tab);
        }
        String json = JsonMapper.shared().writeValueAsString(tabs);
        return Asset.ofText("examples.js", "window.FRAMEWORK_GRAPH_EXAMPLES = " + json + ";\n");
    }
}
