package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.advice.Change;
import dev.frameworkgraph.advice.ChangedEntity;
import dev.frameworkgraph.catalog.CatalogHistory;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.filter.ChangeWhere;
import dev.frameworkgraph.query.filter.Where;
import dev.frameworkgraph.query.paging.Connection;
import dev.frameworkgraph.query.paging.Facet;
import dev.frameworkgraph.query.paging.FacetCounter;
import dev.frameworkgraph.query.paging.Ordering;
import dev.frameworkgraph.query.paging.Ordering.Criterion;
import dev.frameworkgraph.query.paging.PageArguments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pages of the changes between two revisions, by type and key. */
final class ChangeConnections {

    /** Properties that changes can be counted by. */
    enum ChangeFacet {
        ENTITY,
        CHANGE,
        FRAMEWORK
    }

    private static final List<ChangedEntity> ENTITIES = List.of(ChangedEntity.values());
    private static final Ordering<Change> ORDERING = Ordering.of(List.of(
            new Criterion<>("entity", change -> ENTITIES.indexOf(change.entity()), false),
            new Criterion<>("key", Change::key, false),
            new Criterion<>("change", change -> change.change().name(), false)));

    private final FrameworkGraph graph;
    private final int maximum;
    private final Map<String, String> frameworkNamesBySlug = new HashMap<>();

    ChangeConnections(FrameworkGraph graph, CatalogHistory history, int maximum) {
        this.graph = graph;
        this.maximum = maximum;
        history.catalogs().stream()
                .flatMap(catalog -> catalog.frameworks().stream())
                .forEach(framework -> frameworkNamesBySlug.putIfAbsent(framework.slug(), framework.name()));
    }

    Connection<Change> page(List<Change> changes, @Nullable ChangeWhere where, PageArguments page) {
        return Connection.page(
                matches(changes, where), ORDERING, page, maximum, by -> facet(changes, where, (ChangeFacet) by));
    }

    private List<Change> matches(List<Change> changes, @Nullable ChangeWhere where) {
        return changes.stream()
                .filter(change -> Where.passes(where, change, graph))
                .toList();
    }

    private Facet facet(List<Change> changes, @Nullable ChangeWhere where, ChangeFacet by) {
        return switch (by) {
            case ENTITY ->
                FacetCounter.count(
                        "entity",
                        matches(changes, where == null ? null : where.withoutEntity()),
                        change -> List.of(change.entity().name()),
                        entity ->
                                Labels.ofConstant(ChangedEntity.valueOf(entity).pluralLabel()));
            case CHANGE ->
                FacetCounter.count(
                        "change",
                        matches(changes, where == null ? null : where.withoutChange()),
                        change -> List.of(change.change().name()),
                        Labels::ofConstant);
            case FRAMEWORK ->
                FacetCounter.count(
                        "framework",
                        matches(changes, where == null ? null : where.withoutFramework()),
                        change -> Stream.ofNullable(change.framework()).toList(),
                        slug -> frameworkNamesBySlug.getOrDefault(slug, slug));
        };
    }
}
