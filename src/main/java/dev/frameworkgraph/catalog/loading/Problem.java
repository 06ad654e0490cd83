package dev.frameworkgraph.catalog.loading;

/**
 * Something wrong in a catalog file.
 *
 * @param message what is wrong
 * @param cure what the author can do about it
 */
public record Problem(Place place, String message, String cure) {

    @Override
    public String toString() {
        return place + ": " + message + "\n    " + cure;
    }
}
