package dev.frameworkgraph.http.embed;

/** The most room that a site has, in pixels. */
record Box(int width, int height) {

    /** By how much something has to be made smaller; at most 1. */
    double scale(int ownWidth, int ownHeight) {
        return Math.min(1, Math.min((double) width / ownWidth, (double) height / ownHeight));
    }
}
