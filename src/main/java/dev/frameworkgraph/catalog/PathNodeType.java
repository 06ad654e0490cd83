package dev.frameworkgraph.catalog;

/** What a node of a walk is; the first five are spelt like the {@link TargetType} of the edges that lead there. */
public enum PathNodeType {
    FRAMEWORK,
    STANDARD,
    DATASTORE,
    RUNTIME,
    KIND,
    FEATURE
}
