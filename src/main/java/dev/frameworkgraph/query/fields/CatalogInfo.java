package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.advice.RevisionInfo;
import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.graph.Coverage;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.time.LocalDate;
import java.util.List;

/** The catalog that answers. */
record CatalogInfo(
        String revision, LocalDate checkedOn, CatalogCounts counts, Coverage coverage, List<RevisionInfo> held) {

    CatalogInfo {
        held = List.copyOf(held);
    }

    record CatalogCounts(
            int frameworks,
            int features,
            int claims,
            int relationships,
            int releases,
            int standards,
            int datastores,
            int organizations) {}

    static CatalogInfo of(FrameworkGraph graph, List<RevisionInfo> held) {
        Catalog catalog = graph.catalog();
        CatalogCounts counts = new CatalogCounts(
                catalog.frameworks().size(),
                graph.features().size(),
                catalog.claims().size(),
                graph.relationships().size(),
                catalog.frameworks().stream()
                        .mapToInt(framework -> framework.releases().size())
                        .sum(),
                catalog.standards().size(),
                catalog.datastores().size(),
                catalog.organizations().size());
        return new CatalogInfo(catalog.revision(), catalog.checkedOn(), counts, graph.coverage(), held);
    }
}
