package dev.frameworkgraph.catalog;

/** Who maintains the support for a datastore. */
public enum BackendTier {
    /** The project itself. */
    OFFICIAL,

    /** A separate driver or dialect that the documentation names. */
    EXTERNAL_DRIVER
}
