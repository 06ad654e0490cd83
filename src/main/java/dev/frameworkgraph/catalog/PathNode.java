package dev.frameworkgraph.catalog;

/** What a walk through the graph can stand on: either end of a relationship or of a claim. */
public sealed interface PathNode permits Framework, Standard, Datastore, Runtime, KindGroup, Feature {

    PathNodeType nodeType();

    /** Unique within its type. */
    String key();

    String name();
}
