package dev.frameworkgraph.http.embed;

import tools.jackson.databind.JsonNode;

/** What a framework does about a feature, as the API calls it: its words, its sign and its colour, as in the explorer. */
enum Level {
    BUILT_IN("Built in", "accent"),
    OFFICIAL_EXTENSION("Official extension", "extension"),
    THIRD_PARTY("Third party", "third"),
    NONE("None", "none"),
    UNKNOWN("Unknown", "quiet"),
    NOT_APPLICABLE("Not applicable", "quiet");

    /** Of the circle around a sign. */
    static final int RADIUS = 6;

    private final String words;
    private final String color;

    Level(String words, String color) {
        this.words = words;
        this.color = color;
    }

    String words() {
        return words;
    }

    String color() {
        return color;
    }

    static Level of(JsonNode claim) {
        return valueOf(claim.path("level").asString());
    }

    static boolean isPartial(JsonNode claim) {
        return claim.path("completeness").asString("").equals("PARTIAL");
    }

    /** The words, and whether it is only a part. */
    static String words(JsonNode claim) {
        return of(claim).words + (isPartial(claim) ? ", in part" : "");
    }

    /** Draws the sign around a place; signs differ in shape, not only in colour. */
    void draw(Svg svg, double x, double y, boolean partial) {
        String place = "cx=\"" + Svg.number(x) + "\" cy=\"" + Svg.number(y) + "\" ";
        String ring = place + "r=\"5\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"";
        switch (this) {
            case BUILT_IN -> {
                svg.shape(color, "circle", partial ? ring : place + "r=\"6\" fill=\"currentColor\"");
                if (partial) {
                    String half = "d=\"M" + Svg.number(x) + " " + Svg.number(y - RADIUS) + "a6 6 0 0 0 0 12z\"";
                    svg.shape(color, "path", half + " fill=\"currentColor\"");
                }
            }
            case OFFICIAL_EXTENSION ->
                svg.shape(color, "circle", ring).shape(color, "circle", place + "r=\"2.4\" fill=\"currentColor\"");
            case THIRD_PARTY -> svg.shape(color, "circle", ring);
            case NONE -> {
                String bar = "M" + Svg.number(x - RADIUS) + " " + Svg.number(y) + "h12";
                svg.shape(color, "path", "d=\"" + bar + "\" stroke=\"currentColor\" stroke-width=\"2\"");
            }
            case UNKNOWN, NOT_APPLICABLE ->
                svg.shape(color, "circle", ring + " stroke-dasharray=\"0 3.14\" stroke-linecap=\"round\"");
        }
    }
}
