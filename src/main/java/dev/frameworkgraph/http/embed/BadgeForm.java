package dev.frameworkgraph.http.embed;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Badges as pictures, and as what shields.io draws them from. */
enum BadgeForm implements Form {
    SVG {
        @Override
        public String contentType() {
            return "image/svg+xml";
        }

        @Override
        String write(String label, String message, String color, boolean wrong) {
            String shownLabel = TextSize.BADGE.fit(label, MOST_ROOM);
            String shownMessage = TextSize.BADGE.fit(message, MOST_ROOM);
            int left = width(shownLabel);
            int width = left + width(shownMessage);
            String title = Markup.text(label + ": " + message);
            return String.format(
                    Locale.ROOT,
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"20\" role=\"img\" aria-label=\"%s\">"
                            + "<title>%s</title><clipPath id=\"c\"><rect width=\"%d\" height=\"20\" rx=\"4\"/></clipPath>"
                            + "<g clip-path=\"url(#c)\"><rect width=\"%d\" height=\"20\" fill=\"%s\"/>"
                            + "<rect x=\"%d\" width=\"%d\" height=\"20\" fill=\"%s\"/></g>"
                            + "<g fill=\"#fff\" text-anchor=\"middle\" font-size=\"11\""
                            + " font-family=\"Verdana,DejaVu Sans,Geneva,sans-serif\">%s%s</g></svg>",
                    width,
                    title,
                    title,
                    width,
                    left,
                    Palette.light("quiet"),
                    left,
                    width - left,
                    color,
                    text(shownLabel, left / 2.0),
                    text(shownMessage, (left + width) / 2.0));
        }

        private String text(String text, double middle) {
            return "<text x=\"" + Svg.number(middle) + "\" y=\"14\">" + Markup.text(text) + "</text>";
        }

        private int width(String text) {
            return (int) Math.ceil(TextSize.BADGE.width(text)) + 12;
        }
    },
    JSON {
        @Override
        public String contentType() {
            return "application/json";
        }

        @Override
        String write(String label, String message, String color, boolean wrong) {
            Map<String, Object> badge = new LinkedHashMap<>();
            badge.put("schemaVersion", 1);
            badge.put("label", label);
            badge.put("message", message);
            badge.put("color", color);
            badge.put("cacheSeconds", CACHE_SECONDS);
            if (wrong) {
                badge.put("isError", true);
            }
            return JsonMapper.shared().writeValueAsString(badge);
        }
    };

    private static final int CACHE_SECONDS = 300;
    private static final double MOST_ROOM = 320;

    /** @param color as CSS writes it */
    abstract String write(String label, String message, String color, boolean wrong);

    @Override
    public Made notice(int status, String message) {
        return new Made(status, write("framework graph", message, Palette.light("none"), true));
    }
}
