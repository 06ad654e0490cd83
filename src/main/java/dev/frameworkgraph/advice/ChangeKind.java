package dev.frameworkgraph.advice;

/** What became of a thing between two revisions of the catalog. */
public enum ChangeKind {
    /** Only the later revision has it. */
    ADDED,

    /** Only the earlier revision has it. */
    REMOVED,

    /** Both have it, and say different things of it. */
    CHANGED
}
