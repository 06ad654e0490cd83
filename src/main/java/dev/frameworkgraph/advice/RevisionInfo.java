package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Catalog;
import java.time.LocalDate;

/**
 * One revision of the catalog, and its size.
 *
 * @param relationships recorded ones; derived edges are not counted
 */
public record RevisionInfo(String revision, LocalDate checkedOn, int frameworks, int claims, int relationships) {

    public static RevisionInfo of(Catalog catalog) {
        return new RevisionInfo(
                catalog.revision(),
                catalog.checkedOn(),
                catalog.frameworks().size(),
                catalog.claims().size(),
                catalog.relationships().size());
    }
}
