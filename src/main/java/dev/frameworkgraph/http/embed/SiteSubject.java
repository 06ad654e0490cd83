package dev.frameworkgraph.http.embed;

import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The whole catalog, from one of the pages that are about nothing in particular. */
record SiteSubject(String title, String path, boolean isEmbeddable) implements Subject {

    @Override
    public Question question() {
        return new Question("query Site { catalog { counts { frameworks features claims } } }", Map.of());
    }

    @Override
    public Head head(JsonNode data) {
        JsonNode counts = data.at("/catalog/counts");
        String description = String.format(
                Locale.ROOT,
                "Which software frameworks fit, why, and what goes with them: %,d frameworks, %,d features, %,d claims with their"
                        + " evidence.",
                counts.path("frameworks").asInt(),
                counts.path("features").asInt(),
                counts.path("claims").asInt());
        return new Head(title, description, path, isEmbeddable, true);
    }
}
