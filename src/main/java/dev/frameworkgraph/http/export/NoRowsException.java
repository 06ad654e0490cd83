package dev.frameworkgraph.http.export;

/** An answer in which something else stands where its rows should: another type of a union, or what a directive left out. */
public final class NoRowsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoRowsException() {
        super("The answer has no rows of this path", null, false, false);
    }
}
