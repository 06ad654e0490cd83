package dev.frameworkgraph.catalog;

/** How far a claim can be trusted, computed from its evidence. */
public enum Confidence {
    /** Documentation, release notes, source, metadata or a specification. */
    HIGH,

    /** An independent source, or stronger evidence gone stale. */
    MEDIUM,

    /** A search that found nothing, or independent evidence gone stale. */
    LOW
}
