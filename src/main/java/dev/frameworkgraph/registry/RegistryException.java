package dev.frameworkgraph.registry;

/** A registry did not tell what was asked; the message says why and holds no credentials. */
public final class RegistryException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What kind of failure it is. */
    public enum Cause {
        /** The registry knows no such thing. */
        GONE,
        /** No connection came about. */
        UNREACHABLE,
        /** It answered, but not what can be used. */
        WRONG_ANSWER
    }

    private final Cause kind;
    private final String reason;

    RegistryException(Cause kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
        this.reason = message;
    }

    /** The message. */
    public String reason() {
        return reason;
    }

    public Cause kind() {
        return kind;
    }
}
