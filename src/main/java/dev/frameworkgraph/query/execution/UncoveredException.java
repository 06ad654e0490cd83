package dev.frameworkgraph.query.execution;

/** Something that only the reference executor does. */
public final class UncoveredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UncoveredException() {
        super("not covered by compiled operations", null, false, false);
    }
}
