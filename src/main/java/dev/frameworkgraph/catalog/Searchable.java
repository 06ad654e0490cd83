package dev.frameworkgraph.catalog;

/** What text search finds. */
public sealed interface Searchable permits Framework, Feature, Standard, Datastore, Organization {

    String name();

    /** Unique within its type. */
    String key();
}
