package dev.frameworkgraph.http.embed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Frameworks beside each other: the first column says what each row is about. */
final class Columns {

    private static final int FIRST = 214;
    private static final int GAP = 12;
    private static final int LINE = 24;

    private final Svg svg;
    private final List<JsonNode> frameworks = new ArrayList<>();
    private final int width;
    private double y;

    /** @param columns of the API's comparison */
    Columns(JsonNode columns, double top) {
        columns.forEach(column -> frameworks.add(column.path("framework")));
        this.width = frameworks.size() > 3 ? 150 : 166;
        this.svg = new Svg(2 * Svg.MARGIN + FIRST + width * frameworks.size());
        this.y = top;
    }

    Svg svg() {
        return svg;
    }

    List<JsonNode> frameworks() {
        return frameworks;
    }

    String names() {
        return String.join(", ", frameworks.stream().map(Facts::name).toList());
    }

    /** Where the next row would begin. */
    double bottom() {
        return y - LINE + 12;
    }

    private double left(int column) {
        return Svg.MARGIN + FIRST + (double) width * column;
    }

    void drawHead() {
        for (int column = 0; column < frameworks.size(); column++) {
            svg.text(left(column), y, TextSize.HEAD, "text", Facts.name(frameworks.get(column)), width - GAP);
        }
        svg.line(y + 11);
        y += LINE + 7;
    }

    void drawTitle(String title) {
        y += 12;
        svg.text(Svg.MARGIN, y, TextSize.STRONG, "text", title, svg.room());
        svg.line(y + 9);
        y += LINE + 5;
    }

    void drawNote(String note) {
        svg.text(Svg.MARGIN, y, TextSize.SMALL, "quiet", note, svg.room());
        y += LINE;
    }

    void drawFact(String title, List<String> values) {
        svg.text(Svg.MARGIN, y, TextSize.SMALL, "quiet", title, FIRST - GAP);
        for (int column = 0; column < values.size(); column++) {
            String value = values.get(column);
            svg.text(left(column), y, TextSize.SMALL, "text", value.isEmpty() ? "–" : value, width - GAP);
        }
        y += LINE;
    }

    /** Draws what each framework does about a feature. */
    void drawFeature(JsonNode row) {
        String feature = row.at("/feature/name").asString("");
        svg.text(Svg.MARGIN, y, TextSize.SMALL, "text", feature, FIRST - GAP);
        int column = 0;
        for (JsonNode cell : row.path("cells")) {
            JsonNode claim = cell.path("claim");
            double x = left(column++);
            Level.of(claim).draw(svg, x + Level.RADIUS, y - 4.5, Level.isPartial(claim));
            svg.text(x + 20, y, TextSize.SMALL, "text", Level.words(claim), width - GAP - 20);
        }
        y += LINE;
    }

    /** The row in words, for those who do not see it. */
    String words(JsonNode row) {
        List<String> words = new ArrayList<>();
        for (JsonNode cell : row.path("cells")) {
            words.add(Facts.name(frameworks.get(words.size())) + " "
                    + Level.words(cell.path("claim")).toLowerCase(Locale.ROOT));
        }
        return row.at("/feature/name").asString("") + ": " + String.join(", ", words) + ".";
    }
}
