package dev.frameworkgraph.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The queries of the cookbook as the script that seeds GraphiQL's tabs; the first line of each query is its title. */
final class CookbookScript {

    private static final List<String> NAMES = List.of(
            "01-openapi-on-asgi",
            "02-side-by-side",
            "03-scheduled-jobs-with-pyramid",
            "04-stack",
            "05-fastapi-and-werkzeug",
            "06-inherited-from-starlette",
            "07-stale-or-unknown",
            "08-what-changed",
            "09-orms-by-datastore",
            "10-leaving-django");

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
        for (String name : NAMES) {
            String query = read("/cookbook/" + name + ".graphql");
            Map<String, String> tab = new LinkedHashMap<>();
            tab.put("title", query.lines().findFirst().orElse(name).replaceFirst("^# \\d+\\. ", ""));
            tab.put("query", query);
            tabs.add(tab);
        }
        String json = JsonMapper.shared().writeValueAsString(tabs);
        return Asset.ofText("examples.js", "window.FRAMEWORK_GRAPH_EXAMPLES = " + json + ";\n");
    }

    private static String read(String resource) {
        try (InputStream stream = CookbookScript.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
