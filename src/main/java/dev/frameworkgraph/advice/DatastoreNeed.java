package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Datastore;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.graph.FrameworkGraph;

/** A datastore, supported as a backend. */
public record DatastoreNeed(Datastore datastore) implements Need {

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
