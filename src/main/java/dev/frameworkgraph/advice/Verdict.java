package dev.frameworkgraph.advice;

/** Whether a framework may be chosen. */
public enum Verdict {
    /** Every MUST and MUST_NOT is known to be respected. */
    ELIGIBLE,

    /** None is known to be broken, but at least one has to be verified first. */
    CONDITIONAL
}
