package dev.frameworkgraph.http.embed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A picture in the making: text and simple shapes, each in one of the colours of the page; nothing in it comes from elsewhere. */
final class Svg {

    /** Of the palette, those that pictures use. */
    static final List<String> COLORS =
            List.of("page", "panel", "line", "text", "quiet", "accent", "extension", "third", "none");

    static final int MARGIN = 24;

    private static final String FONTS =
            "text{font-family:system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;fill:currentColor}";
    private static final String SIZES = Arrays.stream(TextSize.values())
            .filter(size -> size != TextSize.BADGE)
            .map(TextSize::css)
            .collect(Collectors.joining());

    private final StringBuilder body = new StringBuilder(2048);
    private final int width;

    Svg(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    /** The room between the margins. */
    int room() {
        return width - 2 * MARGIN;
    }

    /** Writes as much of the text as there is room for; the place is that of its left end on the base line. */
    Svg text(double x, double y, TextSize size, String color, String text, double room) {
        return text(x, y, "", size, color, size.fit(text, room));
    }

    /** The same with its right end at the place. */
    Svg textUpTo(double x, double y, TextSize size, String color, String text, double room) {
        return text(x, y, " text-anchor=\"end\"", size, color, size.fit(text, room));
    }

    private Svg text(double x, double y, String attributes, TextSize size, String color, String text) {
        body.append(String.format(
                Locale.ROOT,
                "<text x=\"%s\" y=\"%s\" class=\"%s %s\"%s>%s</text>",
                number(x),
                number(y),
                size.label(),
                color,
                attributes,
                Markup.text(text)));
        return this;
    }

    Svg line(double y) {
        return shape(
                "line",
                "path",
                "d=\"M" + MARGIN + " " + number(y) + "H" + (width - MARGIN) + "\" stroke=\"currentColor\"");
    }

    /** A shape with attributes of its own, in a colour. */
    Svg shape(String color, String name, String attributes) {
        body.append("<")
                .append(name)
                .append(" class=\"")
                .append(color)
                .append("\" ")
                .append(attributes)
                .append("/>");
        return this;
    }

    static String number(double value) {
        long rounded = Math.round(value * 10);
        return rounded % 10 == 0 ? Long.toString(rounded / 10) : Double.toString(rounded / 10.0);
    }

    /** The whole picture, with the words for those who do not see it. */
    String document(int height, Theme theme, String title, String description) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height
                + "\" role=\"img\" aria-labelledby=\"t d\"><title id=\"t\">"
                + Markup.text(title) + "</title><desc id=\"d\">" + Markup.text(description) + "</desc><style>" + FONTS
                + SIZES + theme.css() + "</style><rect class=\"page\" width=\"" + width + "\" height=\"" + height
                + "\" rx=\"8\" fill=\"currentColor\"/><rect class=\"line\" x=\".5\" y=\".5\" width=\"" + (width - 1)
                + "\" height=\"" + (height - 1) + "\" rx=\"7.5\" fill=\"none\" stroke=\"currentColor\"/>" + body
                + "</svg>";
    }
}
