package dev.frameworkgraph.advice;

/** How much a requirement counts. */
public enum Importance {
    /** What does not meet it is out. */
    MUST,

    /** Counts for much. */
    SHOULD,

    /** Counts for little. */
    NICE,

    /** What meets it is out. */
    MUST_NOT
}
