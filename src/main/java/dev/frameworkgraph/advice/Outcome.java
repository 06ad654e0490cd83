package dev.frameworkgraph.advice;

/** Whether something needed is there. */
public enum Outcome {
    /** It is there. */
    MET,

    /** It is not there, or not well enough. */
    UNMET,

    /** Nobody has looked yet. */
    UNKNOWN
}
