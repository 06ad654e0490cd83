package dev.frameworkgraph.http.embed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What surrounds some nodes of the graph; at least one. */
record GraphSubject(List<String> roots) implements Subject {

    @Override
    public Question question() {
        return new Question(
                "query GraphHead($roots: [String!]!) { graph(roots: $roots, depth: 0) { nodes { title } } }",
                Map.of("roots", roots));
    }

    @Override
    public Head head(JsonNode data) {
        List<String> titles = new ArrayList<>();
        data.at("/graph/nodes").forEach(node -> titles.add(node.path("title").asString("")));
        if (titles.isEmpty()) {
            return Head.missing("Graph");
        }
        String title = "What goes with " + String.join(", ", titles);
        return new Head(
                title,
                "What it is built on, what works with it, and what there is instead.",
                "/graph?roots=" + Head.encoded(String.join(",", roots)),
                true,
                true);
    }
}
