package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Organization;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.graph.Direction;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.binding.TypeFields;
import dev.frameworkgraph.query.fields.Arguments.DirectedRelationshipsOf;
import dev.frameworkgraph.query.fields.FeatureSupportConnections.FeatureSupportOrder;
import dev.frameworkgraph.query.filter.FeatureKeys;
import dev.frameworkgraph.query.filter.FeatureSupportWhere;
import dev.frameworkgraph.query.filter.FrameworkWhere;
import dev.frameworkgraph.query.filter.ReleaseWhere;
import dev.frameworkgraph.query.paging.Connection;
import dev.frameworkgraph.query.paging.PageArguments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolvers of {@code Framework}. */
final class FrameworkFields {

    record ReleasesOf(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable ReleaseWhere where) {}

    record SupportOf(String feature, @Nullable Version asOfVersion) {}

    record SupportsOf(
            @Nullable FeatureSupportWhere where,
            @Nullable List<FeatureSupportOrder> orderBy,
            @Nullable Integer first,
            @Nullable String after) {}

    private final FrameworkGraph graph;
    private final ReleaseConnections releases;
    private final FeatureSupportConnections supports;
    private final RelationshipConnections relationships;
    private final AlternativeFields others;

    FrameworkFields(FrameworkGraph graph, int maximum) {
        this.graph = graph;
        this.releases = new ReleaseConnections(maximum);
        this.supports = new FeatureSupportConnections(graph, maximum);
        this.relationships = new RelationshipConnections(graph, maximum);
        this.others = new AlternativeFields(graph, maximum);
    }

    TypeFields<Framework> fields() {
        return TypeFields.of(Framework.class)
                .field("id", NodeIds::of)
                .field("firstReleasedOn", FrameworkWhere::firstDay)
                .field("latestRelease", Framework::latestRelease)
                .field("releases", ReleasesOf.class, this::releases)
                .field("maintainers", this::maintainers)
                .field("scope", graph::scope)
                .field("coverage", graph::coverage)
                .field("support", SupportOf.class, this::support)
                .field("features", SupportsOf.class, this::features)
                .field("relationships", DirectedRelationshipsOf.class, this::relationships)
                .field("parent", this::parent)
                .field("components", graph::listComponents)
                .field("alternatives", AlternativeFields.First.class, others::alternatives)
                .field("similar", AlternativeFields.First.class, others::similar);
    }

    private Connection<Release> releases(Framework framework, ReleasesOf arguments) {
        return releases.page(
                framework.releases(), arguments.where(), PageArguments.forward(arguments.first(), arguments.after()));
    }

    private List<Organization> maintainers(Framework framework) {
        return framework.maintainers().stream().map(graph::getOrganization).toList();
    }

    private FeatureSupport support(Framework framework, SupportOf arguments) {
        Version asOf = arguments.asOfVersion();
        return asOf == null
                ? graph.support(framework, FeatureKeys.get(arguments.feature(), graph))
                : graph.support(framework, FeatureKeys.get(arguments.feature(), graph), asOf);
    }

    private Connection<FeatureSupport> features(Framework framework, SupportsOf arguments) {
        return supports.page(
                graph.listSupports(framework),
                arguments.where(),
                arguments.orderBy(),
                PageArguments.forward(arguments.first(), arguments.after()));
    }

    private Connection<Relationship> relationships(Framework framework, DirectedRelationshipsOf arguments) {
        Direction direction = arguments.direction() == null ? Direction.BOTH : arguments.direction();
        return relationships.of(
                graph.listRelationships(framework, direction),
                arguments.kinds(),
                PageArguments.forward(arguments.first(), arguments.after()));
    }

    private @Nullable Framework parent(Framework framework) {
        return framework.parent() == null ? null : graph.getFramework(framework.parent());
    }
}
