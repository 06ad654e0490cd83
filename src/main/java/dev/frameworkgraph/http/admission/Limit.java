package dev.frameworkgraph.http.admission;

import java.util.Locale;

/** A limit that turned a request or a connection away. */
public enum Limit {
    /** So many requests wait that another is not let in. */
    WAITING,

    /** The request waited for its turn as long as one may. */
    WAITING_TIME,

    /** The client has spent its budget. */
    CLIENT_BUDGET,

    /** A request body took too long to arrive. */
    BODY_TIME,

    /** An answer took too long to be read. */
    ANSWER_TIME;

    /** As monitoring sees it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
