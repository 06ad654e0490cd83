package dev.frameworkgraph.http.embed;

/** The text of an embed, with the HTTP status that goes with it. */
public record Made(int status, String text) {

    static final int OK = 200;
    static final int BAD_REQUEST = 400;
    static final int NOT_FOUND = 404;

    static Made of(String text) {
        return new Made(OK, text);
    }
}
