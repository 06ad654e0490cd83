package dev.frameworkgraph.http.embed;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One framework at a glance: what it is, its latest release, and how many features it has at which level. */
record FrameworkCard(String slug, Theme theme) implements Embed {

    private static final int WIDTH = 480;
    private static final int MOST_LINES = 4;
    private static final int LINE = 21;

    @Override
    public Question question() {
        return new Question(
                "query FrameworkCard($slug: String!) {" + Footer.FIELDS + " framework(by: {slug: $slug}) {"
                        + Facts.FIELDS
                        + "} compare(frameworks: [$slug]) { ... on Comparison { columns { levels { level count } } } "
                        + UnknownNames.FIELDS + " } }",
                Map.of("slug", slug));
    }

    @Override
    public Made made(JsonNode data) {
        JsonNode framework = data.path("framework");
        JsonNode compared = data.path("compare");
        if (framework.isNull() || UnknownNames.is(compared)) {
            return CardForm.notice(Made.NOT_FOUND, UnknownNames.message(compared), theme);
        }
        Svg svg = new Svg(WIDTH);
        drawHead(svg, framework);
        double y = drawSummary(svg, framework.path("summary").asString(""));
        y = drawFacts(svg, framework, y + 8);
        Tally tally = Tally.of(compared.at("/columns/0/levels"));
        if (!tally.isEmpty()) {
            svg.line(y + 4);
            y = tally.draw(svg, y + 32);
        }
        int height = Footer.draw(svg, y, data);
        return Made.of(svg.document(height, theme, Facts.name(framework), description(framework, tally)));
    }

    private static void drawHead(Svg svg, JsonNode framework) {
        String status = Facts.isActive(framework) ? "" : " · " + Facts.status(framework);
        svg.text(Svg.MARGIN, 38, TextSize.SMALL, "quiet", Facts.kind(framework) + status, svg.room());
        String version = Facts.version(framework);
        double forVersion = version.isEmpty() ? 0 : Math.min(140, TextSize.HEAD.width(version)) + 16;
        svg.text(Svg.MARGIN, 68, TextSize.NAME, "text", Facts.name(framework), svg.room() - forVersion);
        if (!version.isEmpty()) {
            svg.textUpTo(WIDTH - Svg.MARGIN, 66, TextSize.HEAD, "accent", version, forVersion - 16);
            String day = Facts.releasedOn(framework);
            svg.textUpTo(WIDTH - Svg.MARGIN, 38, TextSize.SMALL, "quiet", day, 120);
        }
    }

    private static double drawSummary(Svg svg, String summary) {
        double y = 96;
        for (String line : TextSize.BODY.wrap(summary, svg.room(), MOST_LINES)) {
            svg.text(Svg.MARGIN, y, TextSize.BODY, "text", line, svg.room());
            y += LINE;
        }
        return y;
    }

    private static double drawFacts(Svg svg, JsonNode framework, double top) {
        double y = top;
        List<List<String>> rows = List.of(
                List.of("Runs on", Facts.runsOn(framework)),
                List.of("Licence", Facts.license(framework)),
                List.of("Features known", Facts.known(framework)));
        for (List<String> row : rows) {
            svg.text(Svg.MARGIN, y, TextSize.SMALL, "quiet", row.get(0), 120);
            svg.text(Svg.MARGIN + 124, y, TextSize.SMALL, "text", row.get(1), svg.room() - 124);
            y += LINE;
        }
        return y;
    }

    private static String description(JsonNode framework, Tally tally) {
        String version = Facts.version(framework);
        return framework.path("summary").asString("")
                + (version.isEmpty() ? "" : " Latest release: " + version + ".")
                + (tally.isEmpty() ? "" : " Features: " + tally.words() + ".");
    }
}
