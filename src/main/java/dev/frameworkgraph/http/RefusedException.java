package dev.frameworkgraph.http;

/** A request that is answered before any query is read, with a status of its own. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    RefusedException(int status, String message) {
        this(status, "BAD_REQUEST", message);
    }

    RefusedException(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    /** For {@code extensions.code}. */
    String code() {
        return code;
    }

    int status() {
        return status;
    }

    String text() {
        String message = getMessage();
        return message == null ? "Refused" : message;
    }
}
