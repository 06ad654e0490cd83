package dev.frameworkgraph.http;

import org.jspecify.annotations.Nullable;

/** A request that is answered before any query is read, with a status of its own. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final @Nullable String limit;

    RefusedException(int status, String message) {
        this(status, "BAD_REQUEST", null, message);
    }

    RefusedException(int status, String code, @Nullable String limit, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.limit = limit;
    }

    /** For a limit that was passed; metrics and logs know it by its name. */
    static RefusedException limit(int status, String limit, String message) {
        return new RefusedException(status, "LIMIT_EXCEEDED", limit, message);
    }

    /** For {@code extensions.code}. */
    String code() {
        return code;
    }

    /** Null when it was not for a limit. */
    @Nullable
    String limit() {
        return limit;
    }

    int status() {
        return status;
    }

    String text() {
        String message = getMessage();
        return message == null ? "Refused" : message;
    }
}
