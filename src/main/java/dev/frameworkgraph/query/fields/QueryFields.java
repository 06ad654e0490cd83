package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Node;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.Searchable;
import dev.frameworkgraph.graph.Deferred;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.graph.SearchHit;
import dev.frameworkgraph.graph.WalkGraph;
import dev.frameworkgraph.query.binding.TypeFields;
import dev.frameworkgraph.query.error.QueryException;
import dev.frameworkgraph.query.fields.AdviceFields.CompareOf;
import dev.frameworkgraph.query.fields.AdviceFields.ComposeStackOf;
import dev.frameworkgraph.query.fields.AdviceFields.RecommendOf;
import dev.frameworkgraph.query.fields.AdviceFields.WhatIfOf;
import dev.frameworkgraph.query.fields.FrameworkConnections.FrameworkOrder;
import dev.frameworkgraph.query.fields.GraphFields.GraphOf;
import dev.frameworkgraph.query.fields.PathFields.PathsBetween;
import dev.frameworkgraph.query.filter.FeatureWhere;
import dev.frameworkgraph.query.filter.FrameworkWhere;
import dev.frameworkgraph.query.filter.RelationshipWhere;
import dev.frameworkgraph.query.paging.Connection;
import dev.frameworkgraph.query.paging.Ordering;
import dev.frameworkgraph.query.paging.Ordering.Criterion;
import dev.frameworkgraph.query.paging.PageArguments;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Resolvers of {@code Query}. */
final class QueryFields {

    /** The source of the root type: there is nothing to know about it. */
    record Root() {}

    /** Types that text search can be narrowed to. */
    enum SearchType {
        FRAMEWORK,
        FEATURE,
        STANDARD,
        DATASTORE,
        ORGANIZATION
    }

    record FrameworkBy(
            @Nullable String slug,
            @Nullable String id,
            @Nullable String repository,
            @Nullable String packageUrl) {}

    record FeatureBy(@Nullable String key, @Nullable String id) {}

    record NodeOf(String id) {}

    record NodesOf(List<String> ids) {}

    record FrameworkOf(FrameworkBy by) {}

    record FeatureOf(FeatureBy by) {}

    record FrameworksOf(
            @Nullable String search,
            @Nullable FrameworkWhere where,
            @Nullable List<FrameworkOrder> orderBy,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before) {}

    record FeaturesOf(
            @Nullable FeatureWhere where,
            @Nullable Integer first,
            @Nullable String after) {}

    record RelationshipsWhere(
            @Nullable RelationshipWhere where,
            @Nullable Integer first,
            @Nullable String after) {}

    record SearchOf(
            String text,
            @Nullable List<SearchType> types,
            @Nullable Integer first,
            @Nullable String after) {}

    private static final Ordering<SearchHit> BEST_FIRST = Ordering.of(List.of(
            new Criterion<>("score", SearchHit::score, true),
            new Criterion<>("name", hit -> hit.item().name(), false),
            new Criterion<>("type", hit -> hit.item().getClass().getSimpleName(), false),
            new Criterion<>("key", hit -> hit.item().key(), false)));

    private final FrameworkGraph graph;
    private final CatalogInfo catalog;
    private final DiffFields diffs;
    private final int maximum;
    private final FrameworkConnections frameworks;
    private final FeatureConnections features;
    private final RelationshipConnections relationships;
    private final AdviceFields advice;

    QueryFields(FrameworkGraph graph, CatalogInfo catalog, DiffFields diffs, int maximum) {
        this.graph = graph;
        this.catalog = catalog;
        this.diffs = diffs;
        this.maximum = maximum;
        this.frameworks = new FrameworkConnections(graph, maximum);
        this.features = new FeatureConnections(graph, maximum);
        this.relationships = new RelationshipConnections(graph, maximum);
        this.advice = new AdviceFields(graph, maximum);
    }

    TypeFields<Root> fields() {
        Deferred<WalkGraph> walks = graph.derived(WalkGraph.class, WalkGraph::of);
        return TypeFields.of("Query", Root.class)
                .field("node", NodeOf.class, (root, arguments) -> NodeIds.find(arguments.id(), graph))
                .field("nodes", NodesOf.class, this::nodes)
                .field("framework", FrameworkOf.class, this::framework)
                .field("frameworks", FrameworksOf.class, this::frameworks)
                .field("feature", FeatureOf.class, this::feature)
                .field("features", FeaturesOf.class, this::features)
                .field("featureCategories", root -> graph.catalog().featureCategories())
                .field("relationships", RelationshipsWhere.class, this::relationships)
                .field("standards", root -> graph.catalog().standards())
                .field("datastores", root -> graph.catalog().datastores())
                .field("organizations", root -> graph.catalog().organizations())
                .field("runtimes", root -> graph.catalog().runtimes())
                .field("search", SearchOf.class, this::search)
                .field("recommend", RecommendOf.class, advice::recommend)
                .field("composeStack", ComposeStackOf.class, advice::composeStack)
                .field("compare", CompareOf.class, advice::compare)
                .field("whatIf", WhatIfOf.class, advice::whatIf)
                .field("diff", DiffFields.DiffOf.class, diffs::diff)
                .field("paths", PathsBetween.class, new PathFields(graph, walks)::paths)
                .field("graph", GraphOf.class, new GraphFields(graph, walks)::graph)
                .field("catalog", root -> catalog);
    }

    private List<@Nullable Node> nodes(Root root, NodesOf arguments) {
        if (arguments.ids().size() > maximum) {
            throw QueryException.limit("page-size", maximum, "nodes takes at most " + maximum + " ids");
        }
        List<@Nullable Node> nodes = new ArrayList<>();
        arguments.ids().forEach(id -> nodes.add(NodeIds.find(id, graph)));
        return nodes;
    }

    private @Nullable Framework framework(Root root, FrameworkOf arguments) {
        FrameworkBy by = arguments.by();
        if (by.slug() != null) {
            return graph.findFramework(by.slug()).orElse(null);
        }
        if (by.packageUrl() != null) {
            return graph.findFrameworkByPackage(by.packageUrl()).orElse(null);
        }
        if (by.repository() != null) {
            return graph.findFrameworkByRepository(by.repository()).orElse(null);
        }
        return by.id() != null && NodeIds.find(by.id(), graph) instanceof Framework framework ? framework : null;
    }

    private Connection<Framework> frameworks(Root root, FrameworksOf arguments) {
        PageArguments page =
                new PageArguments(arguments.first(), arguments.after(), arguments.last(), arguments.before());
        return frameworks.page(arguments.search(), arguments.where(), arguments.orderBy(), page);
    }

    private @Nullable Feature feature(Root root, FeatureOf arguments) {
        FeatureBy by = arguments.by();
        if (by.key() != null) {
            return graph.findFeature(by.key()).orElse(null);
        }
        return by.id() != null && NodeIds.find(by.id(), graph) instanceof Feature feature ? feature : null;
    }

    private Connection<Feature> features(Root root, FeaturesOf arguments) {
        return features.page(arguments.where(), PageArguments.forward(arguments.first(), arguments.after()));
    }

    private Connection<Relationship> relationships(Root root, RelationshipsWhere arguments) {
        return relationships.where(arguments.where(), PageArguments.forward(arguments.first(), arguments.after()));
    }

    private Connection<SearchHit> search(Root root, SearchOf arguments) {
        List<SearchHit> all = graph.search(SearchText.checked(arguments.text()));
        List<SearchType> types = arguments.types();
        List<SearchHit> hits = types == null
                ? all
                : all.stream().filter(hit -> types.contains(type(hit.item()))).toList();
        PageArguments page = PageArguments.forward(arguments.first(), arguments.after());
        return Connection.page(hits, BEST_FIRST, page, maximum, by -> {
            throw new IllegalStateException("Search has no facet " + by);
        });
    }

    private static SearchType type(Searchable item) {
        return SearchType.valueOf(item.getClass().getSimpleName().toUpperCase(Locale.ROOT));
    }
}
