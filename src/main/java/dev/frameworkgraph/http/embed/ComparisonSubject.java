package dev.frameworkgraph.http.embed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Some frameworks side by side; at least one. */
record ComparisonSubject(List<String> slugs) implements Subject {

    @Override
    public Question question() {
        return new Question(
                "query ComparisonHead($frameworks: [String!]!) { compare(frameworks: $frameworks, differencesOnly: true) {"
                        + " ... on Comparison { columns { framework { slug name } } summary { rows differing mayDiffer } } "
                        + UnknownNames.FIELDS + " } }",
                Map.of("frameworks", slugs));
    }

    @Override
    public Head head(JsonNode data) {
        JsonNode compared = data.path("compare");
        if (UnknownNames.is(compared)) {
            return Head.missing("Compare");
        }
        List<String> names = new ArrayList<>();
        List<String> canonical = new ArrayList<>();
        compared.path("columns").forEach(column -> {
            names.add(Facts.name(column.path("framework")));
            canonical.add(column.at("/framework/slug").asString(""));
        });
        String joined = String.join(", ", names);
        return new Head(
                joined,
                joined + " side by side: " + ComparisonCard.summary(compared.path("summary")) + ".",
                "/compare?frameworks=" + Head.encoded(String.join(",", canonical)),
                true,
                true);
    }
}
