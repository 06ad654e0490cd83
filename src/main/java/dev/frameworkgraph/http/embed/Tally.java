package dev.frameworkgraph.http.embed;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** How many features a framework has at which level. */
record Tally(Map<Level, Integer> countsByLevel) {

    private static final int LINE = 24;

    /** Of the list that the API gives; what does not concern the framework is left out. */
    static Tally of(JsonNode levels) {
        Map<Level, Integer> counts = new EnumMap<>(Level.class);
        for (JsonNode entry : levels) {
            int count = entry.path("count").asInt();
            if (count > 0 && Level.of(entry) != Level.NOT_APPLICABLE) {
                counts.put(Level.of(entry), count);
            }
        }
        return new Tally(counts);
    }

    boolean isEmpty() {
        return countsByLevel.isEmpty();
    }

    String words() {
        return countsByLevel.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().words().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** Draws sign, level and count of each, several in a line; returns where what follows may begin. */
    double draw(Svg svg, double top) {
        double x = Svg.MARGIN;
        double y = top;
        for (Map.Entry<Level, Integer> entry : countsByLevel.entrySet()) {
            String words = entry.getKey().words();
            String count = entry.getValue().toString();
            double wordsWidth = TextSize.SMALL.width(words);
            double width = 20 + wordsWidth + 6 + TextSize.STRONG.width(count);
            if (x + width > svg.width() - Svg.MARGIN) {
                x = Svg.MARGIN;
                y += LINE;
            }
            entry.getKey().draw(svg, x + Level.RADIUS, y - 4.5, false);
            svg.text(x + 20, y, TextSize.SMALL, "quiet", words, wordsWidth);
            svg.text(x + 20 + wordsWidth + 6, y, TextSize.STRONG, "text", count, 60);
            x += width + 18;
        }
        return y + 20;
    }
}
