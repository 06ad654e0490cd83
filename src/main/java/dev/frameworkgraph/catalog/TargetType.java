package dev.frameworkgraph.catalog;

/** The index that a relationship's target is looked up in. */
public enum TargetType {
    FRAMEWORK,
    STANDARD,
    DATASTORE,
    RUNTIME,
    KIND
}
