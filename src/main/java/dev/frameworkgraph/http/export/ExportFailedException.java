package dev.frameworkgraph.http.export;

/** A catalog that cannot be exported whole by this server; says why. */
public final class ExportFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExportFailedException(String message) {
        super(message);
    }
}
