package dev.frameworkgraph.http.embed;

import java.util.List;

/** Cards; what goes wrong is told on a small one, which pages show in place of the other. */
enum CardForm implements Form {
    INSTANCE;

    private static final int WIDTH = 440;
    private static final int LINE = 20;
    private static final int MOST_LINES = 4;

    @Override
    public String contentType() {
        return "image/svg+xml";
    }

    @Override
    public Made notice(int status, String message) {
        return notice(status, message, Theme.AUTO);
    }

    static Made notice(int status, String message, Theme theme) {
        Svg svg = new Svg(WIDTH);
        svg.text(Svg.MARGIN, 36, TextSize.SMALL, "quiet", Head.SITE, svg.room());
        List<String> lines = TextSize.BODY.wrap(message, svg.room(), MOST_LINES);
        for (int line = 0; line < lines.size(); line++) {
            svg.text(Svg.MARGIN, 62 + LINE * line, TextSize.BODY, "text", lines.get(line), svg.room());
        }
        return new Made(status, svg.document(62 + LINE * lines.size(), theme, Head.SITE, message));
    }
}
