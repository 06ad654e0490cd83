package dev.frameworkgraph.http;

import dev.frameworkgraph.http.export.ShippedDocuments;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The queries of the explorer and of embeds, read from their modules, where each is a constant template, filled in with other constants
 * at most: as it is sent, and as its link to GraphiQL shows it.
 */
final class PageDocuments {

    private static final List<String> MODULES = List.of(
            "explorer/catalog",
            "explorer/claims",
            "explorer/compare",
            "explorer/comparison",
            "explorer/facts",
            "explorer/feature",
            "explorer/framework",
            "explorer/graph",
            "explorer/needs",
            "explorer/neighbours",
            "explorer/picker",
            "explorer/ranking",
            "explorer/relationships",
            "explorer/stack",
            "embed/configurator",
            "embed/framework-frame",
            "embed/framework-graph");
    private static final Pattern CONSTANT = Pattern.compile("const ([A-Z_]+) = `([^`]*)`");
    private static final Pattern QUERY = Pattern.compile("query (\\w+)");
    private static final Pattern FILLED_IN = Pattern.compile("\\$\\{([A-Z_]+)\\}");

    private PageDocuments() {}

    static Map<String, String> textsById() {
        Map<String, String> partsByName = new HashMap<>();
        Map<String, String> queriesById = new LinkedHashMap<>();
        for (String module : MODULES) {
            Matcher constant = CONSTANT.matcher(ShippedDocuments.read("/web/" + module + ".js"));
            while (constant.find()) {
                String text = constant.group(2);
                Matcher query = QUERY.matcher(text);
                if (query.lookingAt()) {
                    queriesById.put(module.replace('/', '-') + "-" + query.group(1), text);
                } else {
                    partsByName.put(constant.group(1), text);
                }
            }
        }
        return filledIn(queriesById, partsByName);
    }

    private static Map<String, String> filledIn(Map<String, String> queriesById, Map<String, String> partsByName) {
        Map<String, String> textsById = new LinkedHashMap<>();
        queriesById.forEach((id, query) -> {
            String text = FILLED_IN
                    .matcher(query)
                    .replaceAll(part -> Matcher.quoteReplacement(
                            Objects.requireNonNull(partsByName.get(part.group(1)), part.group())));
            textsById.put(id, text.replaceAll("\\s+", " ").strip());
            textsById.put(id + "-shown", text.strip());
        });
        return textsById;
    }
}
