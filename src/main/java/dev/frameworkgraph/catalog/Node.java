package dev.frameworkgraph.catalog;

/** Something with a global identity: the record's type and its key name it for ever. */
public sealed interface Node
        permits Framework,
                Feature,
                FeatureCategory,
                FeatureSupport,
                Relationship,
                Release,
                Standard,
                Datastore,
                Organization,
                Runtime {

    /** Key within its type: stable across reloads and rebuilds of the catalog. */
    String key();
}
