package dev.frameworkgraph.http;

import org.jspecify.annotations.Nullable;

/** A request that is answered before any query is read, with a status of its own. */
final class RefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final @Nullable String limit;

    RefusedException(int status, String message) {
        this(status, "BAD_REQUEST", null, message);
    }

    /** For a reason with a code of its own. */
    RefusedException(int status, String code, String message) {
        this(status, code, null, message);
    }

    private RefusedException(int status, String code, @Nullable String limit, String message) {
        super(message);
        this.status = status;
        this.code = code;
        this.limit = limit;
    }

    /** For a limit that was passed; metrics and logs know it by its name. */
    static RefusedException limit(int status, String limit, String message) {
        return new RefusedException(status, "LIMIT_EXCEEDED", limit, message);
    }

    /** None: this is an answer, and made often. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
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
