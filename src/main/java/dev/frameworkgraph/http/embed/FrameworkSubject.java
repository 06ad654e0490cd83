package dev.frameworkgraph.http.embed;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One framework. */
record FrameworkSubject(String slug) implements Subject {

    @Override
    public Question question() {
        return new Question(
                "query FrameworkHead($slug: String!) { framework(by: {slug: $slug}) { slug name summary } }",
                Map.of("slug", slug));
    }

    @Override
    public Head head(JsonNode data) {
        JsonNode framework = data.path("framework");
        if (!framework.isObject()) {
            return Head.missing("No framework “" + slug + "”");
        }
        return new Head(
                Facts.name(framework),
                framework.path("summary").asString(""),
                "/framework/" + Head.encoded(framework.path("slug").asString("")),
                true,
                true);
    }
}
