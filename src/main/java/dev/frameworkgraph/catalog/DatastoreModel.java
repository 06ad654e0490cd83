package dev.frameworkgraph.catalog;

/** How a datastore models data. */
public enum DatastoreModel {
    /** Tables and SQL. */
    RELATIONAL,

    /** Nested documents. */
    DOCUMENT,

    /** Values by key. */
    KEY_VALUE,

    /** Rows with flexible columns. */
    WIDE_COLUMN,

    /** An inverted index. */
    SEARCH,

    /** Queues or logs of messages. */
    MESSAGE_BROKER,

    /** Values that may be dropped. */
    CACHE,

    /** Nodes and edges. */
    GRAPH
}
