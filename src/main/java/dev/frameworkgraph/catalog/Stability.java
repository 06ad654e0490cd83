package dev.frameworkgraph.catalog;

/** What the project itself says of a capability. */
public enum Stability {
    /** No reservation. */
    STABLE,

    /** Called experimental or provisional. */
    EXPERIMENTAL,

    /** Called deprecated. */
    DEPRECATED
}
