package dev.frameworkgraph.catalog;

/** When a dependency is installed. */
public enum DependencyScope {
    /** Always. */
    REQUIRED,

    /** Only when a named extra is asked for. */
    EXTRA
}
