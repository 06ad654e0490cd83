package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.query.binding.TypeFields;
import dev.frameworkgraph.query.fields.ChangeConnections.ChangeFacet;
import dev.frameworkgraph.query.fields.FeatureConnections.FeatureFacet;
import dev.frameworkgraph.query.fields.FeatureSupportConnections.FeatureSupportFacet;
import dev.frameworkgraph.query.fields.FrameworkConnections.FrameworkFacet;
import dev.frameworkgraph.query.fields.RelationshipConnections.RelationshipFacet;
import dev.frameworkgraph.query.paging.Connection;
import dev.frameworkgraph.query.paging.Facet;
import dev.frameworkgraph.query.paging.FacetBucket;
import dev.frameworkgraph.query.paging.PageInfo;
import java.util.ArrayList;
import java.util.List;

/** Resolvers of every connection and edge type, and of what they share. */
final class ConnectionFields {

    record FrameworkFacetsBy(List<FrameworkFacet> by) {}

    record FeatureFacetsBy(List<FeatureFacet> by) {}

    record FeatureSupportFacetsBy(List<FeatureSupportFacet> by) {}

    record RelationshipFacetsBy(List<RelationshipFacet> by) {}

    record ChangeFacetsBy(List<ChangeFacet> by) {}

    @SuppressWarnings("unchecked") // the SDL says what the nodes are
    private static final Class<Connection<?>> CONNECTION = (Class<Connection<?>>) (Class<?>) Connection.class;

    @SuppressWarnings("unchecked") // the SDL says what the node is
    private static final Class<Connection.Edge<?>> EDGE = (Class<Connection.Edge<?>>) (Class<?>) Connection.Edge.class;

    private ConnectionFields() {}

    static List<TypeFields<?>> all() {
        List<TypeFields<?>> all = new ArrayList<>();
        all.add(connection("Framework")
                .field(
                        "facets",
                        FrameworkFacetsBy.class,
                        (connection, arguments) -> connection.facets(arguments.by())));
        all.add(connection("Feature")
                .field("facets", FeatureFacetsBy.class, (connection, arguments) -> connection.facets(arguments.by())));
        all.add(connection("FeatureSupport")
                .field(
                        "facets",
                        FeatureSupportFacetsBy.class,
                        (connection, arguments) -> connection.facets(arguments.by())));
        all.add(connection("Relationship")
                .field(
                        "facets",
                        RelationshipFacetsBy.class,
                        (connection, arguments) -> connection.facets(arguments.by())));
        all.add(connection("Change")
                .field("facets", ChangeFacetsBy.class, (connection, arguments) -> connection.facets(arguments.by())));
        all.add(connection("Release"));
        all.add(connection("Search"));
        for (String item :
                List.of("Framework", "Feature", "FeatureSupport", "Relationship", "Change", "Release", "Search")) {
            all.add(TypeFields.of(item + "Edge", EDGE)
                    .field("node", Connection.Edge::node)
                    .field("cursor", Connection.Edge::cursor));
        }
        all.add(TypeFields.of(PageInfo.class));
        all.add(TypeFields.of(Facet.class));
        all.add(TypeFields.of(FacetBucket.class));
        return all;
    }

    private static TypeFields<Connection<?>> connection(String item) {
        return TypeFields.of(item + "Connection", CONNECTION)
                .field("edges", Connection::edges)
                .field("nodes", Connection::nodes)
                .field("pageInfo", Connection::pageInfo)
                .field("totalCount", Connection::totalCount);
    }
}
