package dev.frameworkgraph.catalog;

/** Whether every clause of what counts as the feature holds. */
public enum Completeness {
    /** Every clause holds. */
    FULL,

    /** At least one clause fails; the note says which. */
    PARTIAL
}
