package dev.frameworkgraph.http.embed;

/** A parameter of an address that cannot be taken; the message says which, and what is allowed. */
public final class BadParameterException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    BadParameterException(String message) {
        super(message);
    }

    /** None: this is an answer. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    public String text() {
        return String.valueOf(getMessage());
    }
}
