package dev.frameworkgraph.http.observation;

import java.util.Locale;

/** Where the answer to a GraphQL request came from. */
public enum AnsweredBy {
    /** It was remembered, or the client has it. */
    MEMORY,

    /** The thread that read the request ran it, for it is known to take little. */
    READER,

    /** A worker ran it. */
    WORKER,

    /** Nobody ran anything. */
    REFUSAL;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** As metrics and logs call it. */
    String label() {
        return label;
    }
}
