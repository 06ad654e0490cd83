package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.filter.EnumFilter;
import dev.frameworkgraph.query.filter.RelationshipWhere;
import dev.frameworkgraph.query.paging.Connection;
import dev.frameworkgraph.query.paging.Facet;
import dev.frameworkgraph.query.paging.FacetCounter;
import dev.frameworkgraph.query.paging.Ordering;
import dev.frameworkgraph.query.paging.Ordering.Criterion;
import dev.frameworkgraph.query.paging.PageArguments;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pages of relationships, by source, kind and target. */
final class RelationshipConnections {

    /** Properties that relationships can be counted by. */
    enum RelationshipFacet {
        KIND,
        TARGET,
        SOURCE
    }

    private static final Ordering<Relationship> ORDERING = Ordering.of(List.of(
            new Criterion<>("source", Relationship::source, false),
            new Criterion<>("kind", edge -> edge.kind().name(), false),
            new Criterion<>("key", Relationship::key, false)));

    private final FrameworkGraph graph;
    private final int maximum;

    RelationshipConnections(FrameworkGraph graph, int maximum) {
        this.graph = graph;
        this.maximum = maximum;
    }

    Connection<Relationship> where(@Nullable RelationshipWhere where, PageArguments page) {
        List<Relationship> all = graph.listRelationshipsBySource();
        EnumFilter<RelationshipKind> kind = where == null ? null : where.kind();
        List<Relationship> candidates = kind == null || kind.eq() == null ? all : graph.listRelationships(kind.eq());
        return Connection.page(matches(candidates, where), ORDERING, page, maximum, by -> facet(all, where, by));
    }

    private List<Relationship> matches(List<Relationship> edges, @Nullable RelationshipWhere where) {
        return where == null
                ? edges
                : edges.stream().filter(edge -> where.accepts(edge, graph)).toList();
    }

    /** Edges of these kinds, in any order; null for every kind. */
    Connection<Relationship> of(List<Relationship> edges, @Nullable List<RelationshipKind> kinds, PageArguments page) {
        return ofSorted(ORDERING.sort(edges), kinds, page);
    }

    /** Edges of these kinds, by source, the name of the kind and the key; null for every kind. */
    Connection<Relationship> ofSorted(
            List<Relationship> edges, @Nullable List<RelationshipKind> kinds, PageArguments page) {
        List<Relationship> matches = kinds == null
                ? edges
                : edges.stream().filter(edge -> kinds.contains(edge.kind())).toList();
        return Connection.page(
                matches,
                ORDERING,
                page,
                maximum,
                by -> facet(by == RelationshipFacet.KIND ? edges : matches, null, by));
    }

    private Facet facet(List<Relationship> edges, @Nullable RelationshipWhere where, Enum<?> by) {
        return switch ((RelationshipFacet) by) {
            case KIND ->
                count(
                        edges,
                        where == null ? null : where.withoutKind(),
                        "kind",
                        edge -> edge.kind().name(),
                        kind -> RelationshipKind.valueOf(kind).label());
            case TARGET ->
                count(
                        edges,
                        where == null ? null : where.withoutTarget(),
                        "target",
                        Relationship::target,
                        Function.identity());
            case SOURCE ->
                count(
                        edges,
                        where == null ? null : where.withoutSource(),
                        "source",
                        Relationship::source,
                        slug -> graph.getFramework(slug).name());
        };
    }

    private Facet count(
            List<Relationship> edges,
            @Nullable RelationshipWhere where,
            String name,
            Function<Relationship, String> value,
            Function<String, String> label) {
        return FacetCounter.count(name, matches(edges, where), edge -> List.of(value.apply(edge)), label);
    }
}
