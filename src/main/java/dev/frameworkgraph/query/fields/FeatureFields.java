package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FeatureCategory;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Standard;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.binding.TypeFields;
import dev.frameworkgraph.query.fields.FrameworkFields.SupportsOf;
import dev.frameworkgraph.query.paging.Connection;
import dev.frameworkgraph.query.paging.PageArguments;
import java.util.List;

/** Resolvers of {@code Feature} and {@code FeatureCategory}. */
final class FeatureFields {

    private final FrameworkGraph graph;
    private final FeatureSupportConnections supports;

    FeatureFields(FrameworkGraph graph, int maximum) {
        this.graph = graph;
        this.supports = new FeatureSupportConnections(graph, maximum);
    }

    TypeFields<Feature> fields() {
        return TypeFields.of(Feature.class)
                .field("id", NodeIds::of)
                .field("category", this::category)
                .field("relatedStandards", this::relatedStandards)
                .field("supports", SupportsOf.class, this::supports);
    }

    TypeFields<FeatureCategory> categoryFields() {
        return TypeFields.of(FeatureCategory.class).field("id", NodeIds::of);
    }

    private FeatureCategory category(Feature feature) {
        return graph.getCategory(feature.category());
    }

    private List<Standard> relatedStandards(Feature feature) {
        return feature.relatedStandards().stream().map(graph::getStandard).toList();
    }

    private Connection<FeatureSupport> supports(Feature feature, SupportsOf arguments) {
        return supports.page(
                graph.listSupports(feature),
                arguments.where(),
                arguments.orderBy(),
                PageArguments.forward(arguments.first(), arguments.after()));
    }
}
