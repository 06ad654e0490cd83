package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Datastore;
import dev.frameworkgraph.catalog.DatastoreModel;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.EnumSet;
import java.util.Set;

/** A datastore, supported as a backend. */
public record DatastoreNeed(Datastore datastore) implements Need {

    private static final Set<DatastoreModel> RECORDS = EnumSet.of(
            DatastoreModel.RELATIONAL, DatastoreModel.DOCUMENT, DatastoreModel.WIDE_COLUMN, DatastoreModel.GRAPH);

    private static final Set<FrameworkKind> DATA_LAYERS = EnumSet.of(
            FrameworkKind.ORM, FrameworkKind.DATA_MAPPER_TOOLKIT, FrameworkKind.DATABASE_DRIVER, FrameworkKind.CMS);

    /**
     * Whether a framework beside the one that an application is built with gives the application the datastore: one that keeps records is
     * given by a data layer, not by a queue or a cache that works with it.
     */
    public boolean canBeGivenBy(Framework other) {
        return !RECORDS.contains(datastore.model()) || DATA_LAYERS.contains(other.kind());
    }

    @Override
    public String label() {
        return datastore.name();
    }

    @Override
    public Finding findIn(Framework framework, FrameworkGraph graph, Scoring scoring) {
        return EdgeFindings.of(
                framework, RelationshipKind.SUPPORTS_BACKEND, datastore.slug(), datastore.name(), edge -> true, graph);
    }
}
