package dev.frameworkgraph.http.embed;

import tools.jackson.databind.JsonNode;

/** The last line of a card: whose word it is, and of what day. */
final class Footer {

    static final int HEIGHT = 40;
    static final String FIELDS = "catalog { checkedOn }";

    private Footer() {}

    /** Draws it below what is there; returns the height of the whole card. */
    static int draw(Svg svg, double y, JsonNode data) {
        svg.line(y);
        double half = svg.room() / 2.0;
        svg.text(Svg.MARGIN, y + 25, TextSize.SMALL, "quiet", Head.SITE, half);
        String checked = "checked on " + data.at("/catalog/checkedOn").asString("");
        svg.textUpTo(svg.width() - Svg.MARGIN, y + 25, TextSize.SMALL, "quiet", checked, half);
        return (int) Math.ceil(y) + HEIGHT;
    }
}
