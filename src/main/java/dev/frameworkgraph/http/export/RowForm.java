package dev.frameworkgraph.http.export;

/** How rows are written. */
public enum RowForm {
    /** A table, with the names of its columns first. */
    CSV,

    /** One JSON value on each line. */
    NDJSON,

    /** A JSON array. */
    JSON
}
