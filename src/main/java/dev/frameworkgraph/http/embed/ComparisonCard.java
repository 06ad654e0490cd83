package dev.frameworkgraph.http.embed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Two to five frameworks side by side: facts, and the first features in which they differ. */
record ComparisonCard(List<String> slugs, int rows, Theme theme) implements Embed {

    static final int MOST = 5;
    static final int MOST_ROWS = 40;
    static final int ROWS = 12;

    static final String FEATURE_ROWS =
            "groups { rows { feature { key name } cells { claim { level completeness } } } }";

    @Override
    public Question question() {
        return new Question(
                "query ComparisonCard($frameworks: [String!]!) {" + Footer.FIELDS
                        + " compare(frameworks: $frameworks, differencesOnly: true) { ... on Comparison {"
                        + " summary { rows differing mayDiffer } columns { framework {" + Facts.FIELDS + "} } "
                        + FEATURE_ROWS + " } " + UnknownNames.FIELDS + " } }",
                Map.of("frameworks", slugs));
    }

    @Override
    public Made made(JsonNode data) {
        JsonNode compared = data.path("compare");
        if (UnknownNames.is(compared)) {
            return CardForm.notice(Made.NOT_FOUND, UnknownNames.message(compared), theme);
        }
        Columns columns = new Columns(compared.path("columns"), 40);
        columns.drawHead();
        fact(columns, "Kind", Facts::kind);
        fact(columns, "Latest release", Facts::version);
        fact(columns, "Licence", Facts::license);
        fact(columns, "Status", Facts::status);
        fact(columns, "Features known", Facts::known);
        String summary = summary(compared.path("summary"));
        columns.drawTitle(summary);
        List<JsonNode> differing = rows(compared);
        StringBuilder words = new StringBuilder(summary).append('.');
        for (JsonNode row : differing.subList(0, Math.min(rows, differing.size()))) {
            columns.drawFeature(row);
            words.append(' ').append(columns.words(row));
        }
        if (differing.size() > rows) {
            columns.drawNote("and " + (differing.size() - rows) + " more");
        }
        int height = Footer.draw(columns.svg(), columns.bottom(), data);
        return Made.of(columns.svg().document(height, theme, columns.names(), words.toString()));
    }

    private static void fact(Columns columns, String title, Function<JsonNode, String> value) {
        columns.drawFact(title, columns.frameworks().stream().map(value).toList());
    }

    static String summary(JsonNode summary) {
        int open = summary.path("mayDiffer").asInt();
        return summary.path("differing").asInt() + " of " + summary.path("rows").asInt() + " features differ"
                + (open > 0 ? "; " + open + " more may, as something is unknown" : "");
    }

    /** The rows of all categories. */
    static List<JsonNode> rows(JsonNode compared) {
        List<JsonNode> rows = new ArrayList<>();
        compared.path("groups").forEach(group -> group.path("rows").forEach(rows::add));
        return rows;
    }
}
