package dev.frameworkgraph.refresh;

/** A run cannot begin; the message says why and what to do. */
public final class RefreshRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    RefreshRefusedException(String message) {
        super(message, null, false, false);
    }
}
