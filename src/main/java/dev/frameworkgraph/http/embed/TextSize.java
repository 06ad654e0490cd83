package dev.frameworkgraph.http.embed;

import java.util.ArrayList;
import java.util.List;

/** Sizes of text in pictures, and how much room it takes at most: by the widths of DejaVu Sans, the widest of the fonts in use. */
enum TextSize {
    NAME(24, true),
    HEAD(15, true),
    BODY(14, false),
    STRONG(13, true),
    SMALL(13, false),
    BADGE(11, false);

    /** By which bold letters of that font are wider. */
    private static final double BOLD = 1.13;

    private static final String ELLIPSIS = "…";

    /** Sums of fractions come out a little off. */
    private static final double TOLERANCE = 0.1;

    private final int pixels;
    private final boolean bold;

    TextSize(int pixels, boolean bold) {
        this.pixels = pixels;
        this.bold = bold;
    }

    /** As CSS knows it. */
    String css() {
        return "." + label() + "{font-size:" + pixels + "px" + (bold ? ";font-weight:650" : "") + "}";
    }

    String label() {
        return "s" + pixels + (bold ? "b" : "");
    }

    /** In pixels. */
    double width(String text) {
        return text.codePoints().mapToDouble(TextSize::widthOf).sum() * pixels * (bold ? BOLD : 1);
    }

    /** In parts of the size. */
    private static double widthOf(int point) {
        if (point >= 0x1100) {
            return point >= 0x2000 && point < 0x2e80 && point != '…' && point != '→' ? 0.7 : 1.1;
        }
        if ("ijl|'.,:;!I ".indexOf(point) >= 0) {
            return 0.32;
        }
        if ("ftr()[]{}-/\\\"".indexOf(point) >= 0) {
            return 0.42;
        }
        if ("mwMW%@&".indexOf(point) >= 0 || point > 0x24f) {
            return 1;
        }
        return Character.isUpperCase(point) ? 0.73 : 0.615;
    }

    /** The text, or as much of its beginning as there is room for. */
    String fit(String text, double room) {
        if (width(text) <= room + TOLERANCE) {
            return text;
        }
        StringBuilder fitting = new StringBuilder();
        double left = room - width(ELLIPSIS);
        for (int point : text.codePoints().toArray()) {
            left -= width(Character.toString(point));
            if (left < 0) {
                break;
            }
            fitting.appendCodePoint(point);
        }
        return fitting.toString().stripTrailing() + ELLIPSIS;
    }

    /** Lines of whole words; the last one ends early when there is no room for the rest. */
    List<String> wrap(String text, double room, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            boolean fits = line.isEmpty() || width(line + " " + word) <= room;
            if (!fits && lines.size() < most - 1) {
                lines.add(fit(line.toString(), room));
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(fit(line.toString(), room));
        return lines;
    }
}
