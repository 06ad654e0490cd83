package dev.frameworkgraph.http.embed;

/** Text within XML and HTML, as elements and as attributes between double quotes. */
final class Markup {

    private static final char REPLACEMENT = '\uFFFD';

    private Markup() {}

    /** Nothing in the text is markup any more; what XML 1.0 cannot hold becomes a replacement character. */
    static String text(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> append(safe, point));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int point) {
        switch (point) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            case '\t', '\n', '\r' -> safe.append(' ');
            default -> safe.appendCodePoint(isCharacter(point) ? point : REPLACEMENT);
        }
    }

    /** Neither a control character, nor half of a pair, nor no character at all. */
    private static boolean isCharacter(int point) {
        return !Character.isISOControl(point)
                && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                && (point & 0xFFFE) != 0xFFFE;
    }
}
