package dev.frameworkgraph.query;

/** A mutation by a transport that forbids it. */
final class MutationForbiddenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MutationForbiddenException() {
        super("mutation forbidden", null, false, false);
    }
}
