package dev.frameworkgraph.http.embed;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What some frameworks do about some features. */
record MatrixCard(List<String> slugs, List<String> features, Theme theme) implements Embed {

    static final int MOST_FRAMEWORKS = 8;
    static final int MOST_FEATURES = 30;

    @Override
    public Question question() {
        return new Question(
                "query MatrixCard($frameworks: [String!]!, $features: [FeatureRef!]!) {" + Footer.FIELDS
                        + " compare(frameworks: $frameworks, features: $features) { ... on Comparison {"
                        + " columns { framework { slug name } } " + ComparisonCard.FEATURE_ROWS + " } "
                        + UnknownNames.FIELDS + " } }",
                Map.of("frameworks", slugs, "features", features));
    }

    @Override
    public Made made(JsonNode data) {
        JsonNode compared = data.path("compare");
        if (UnknownNames.is(compared)) {
            return CardForm.notice(Made.NOT_FOUND, UnknownNames.message(compared), theme);
        }
        Columns columns = new Columns(compared.path("columns"), 40);
        columns.drawHead();
        StringBuilder words = new StringBuilder();
        for (JsonNode row : ComparisonCard.rows(compared)) {
            columns.drawFeature(row);
            words.append(words.isEmpty() ? "" : " ").append(columns.words(row));
        }
        int height = Footer.draw(columns.svg(), columns.bottom(), data);
        return Made.of(columns.svg().document(height, theme, columns.names() + ": support", words.toString()));
    }
}
