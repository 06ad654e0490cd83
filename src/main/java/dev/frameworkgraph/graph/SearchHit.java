package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.Searchable;
import java.util.List;

/**
 * One result of a text search.
 *
 * @param score above 0; comparable within one search only
 * @param matchedFields where the words were found, most telling first
 */
public record SearchHit(Searchable item, double score, List<SearchField> matchedFields) {

    public SearchHit {
        matchedFields = List.copyOf(matchedFields);
    }
}
