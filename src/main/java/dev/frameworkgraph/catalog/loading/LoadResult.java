package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.Catalog;
import java.util.List;

/** What became of a catalog. */
public sealed interface LoadResult {

    /** Every check passed. */
    record Loaded(Catalog catalog) implements LoadResult {}

    /** Something is wrong: all of it, by file and line; never empty. */
    record Rejected(List<Problem> problems) implements LoadResult {

        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
