package dev.frameworkgraph.http.embed;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One feature of the taxonomy. */
record FeatureSubject(String key) implements Subject {

    @Override
    public Question question() {
        return new Question(
                "query FeatureHead($key: String!) { feature(by: {key: $key}) { key name countsIf } }",
                Map.of("key", key));
    }

    @Override
    public Head head(JsonNode data) {
        JsonNode feature = data.path("feature");
        if (!feature.isObject()) {
            return Head.missing("No feature “" + key + "”");
        }
        return new Head(
                feature.path("name").asString(""),
                "Which frameworks have it. Counts if: "
                        + feature.path("countsIf").asString("") + ".",
                "/feature/" + Head.encoded(feature.path("key").asString("")),
                false,
                true);
    }
}
