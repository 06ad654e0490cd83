package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.catalog.Datastore;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Organization;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.Runtime;
import dev.frameworkgraph.catalog.Standard;
import dev.frameworkgraph.catalog.TargetType;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.binding.TypeFields;
import dev.frameworkgraph.query.fields.Arguments.RelationshipsOf;
import dev.frameworkgraph.query.paging.Connection;
import dev.frameworkgraph.query.paging.PageArguments;

/** Resolvers of the small types that frameworks point at: standards, datastores, runtimes, organizations and releases. */
final class RegisterFields {

    private final FrameworkGraph graph;
    private final RelationshipConnections relationships;

    RegisterFields(FrameworkGraph graph, int maximum) {
        this.graph = graph;
        this.relationships = new RelationshipConnections(graph, maximum);
    }

    TypeFields<Standard> standardFields() {
        return TypeFields.of(Standard.class)
                .field("id", NodeIds::of)
                .field(
                        "relationships",
                        RelationshipsOf.class,
                        (standard, arguments) -> incoming(TargetType.STANDARD, standard.slug(), arguments));
    }

    TypeFields<Datastore> datastoreFields() {
        return TypeFields.of(Datastore.class)
                .field("id", NodeIds::of)
                .field(
                        "relationships",
                        RelationshipsOf.class,
                        (datastore, arguments) -> incoming(TargetType.DATASTORE, datastore.slug(), arguments));
    }

    TypeFields<Runtime> runtimeFields() {
        return TypeFields.of(Runtime.class)
                .field("id", NodeIds::of)
                .field(
                        "relationships",
                        RelationshipsOf.class,
                        (runtime, arguments) -> incoming(TargetType.RUNTIME, runtime.slug(), arguments));
    }

    TypeFields<Organization> organizationFields() {
        return TypeFields.of(Organization.class).field("id", NodeIds::of).field("frameworks", graph::listFrameworksOf);
    }

    TypeFields<Release> releaseFields() {
        return TypeFields.of(Release.class).field("id", NodeIds::of).field("framework", this::framework);
    }

    private Framework framework(Release release) {
        return graph.getFramework(release.framework());
    }

    private Connection<Relationship> incoming(TargetType type, String key, RelationshipsOf arguments) {
        return relationships.ofSorted(
                graph.listIncoming(type, key),
                arguments.kinds(),
                PageArguments.forward(arguments.first(), arguments.after()));
    }
}
