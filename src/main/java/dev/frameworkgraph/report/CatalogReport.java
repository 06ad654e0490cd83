package dev.frameworkgraph.report;

import dev.frameworkgraph.graph.FrameworkGraph;

/** How much of everything a catalog holds, and how well it is founded; one table each. */
public record CatalogReport(
        Table<EntryCount> entries,
        Table<ClaimCount> claims,
        Table<EvidenceCount> evidencePerClaim,
        Table<RelationshipCount> relationships,
        Table<FrameworkCoverage> frameworks) {

    /** Counts everything once; linear in the catalog and what rules derive from it. */
    public static CatalogReport of(FrameworkGraph graph) {
        return new CatalogReport(
                EntryCount.table(graph.catalog().frameworks()),
                ClaimCount.table(graph.catalog().claims()),
                EvidenceCount.table(graph.catalog().claims()),
                RelationshipCount.table(graph.relationships()),
                FrameworkCoverage.table(graph));
    }
}
