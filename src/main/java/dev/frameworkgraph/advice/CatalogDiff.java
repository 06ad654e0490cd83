package dev.frameworkgraph.advice;

import java.util.List;

/**
 * What changed from one revision of the catalog to another.
 *
 * @param counts one for each type, in the order of {@link ChangedEntity}
 * @param changes by type, then by key
 */
public record CatalogDiff(RevisionInfo from, RevisionInfo to, List<ChangeCount> counts, List<Change> changes)
        implements DiffResult {

    public CatalogDiff {
        counts = List.copyOf(counts);
        changes = List.copyOf(changes);
    }
}
