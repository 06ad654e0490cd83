package dev.frameworkgraph.report;

import java.util.List;

/**
 * Rows of one sort in a fixed order, and the same counted over all of them.
 *
 * @param all a row that names nothing in the column its table is about
 */
public record Table<R extends Record>(List<R> rows, R all) {

    public Table {
        rows = List.copyOf(rows);
    }
}
