package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.catalog.DesignGoal;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Language;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.graph.FrameworkScope;
import dev.frameworkgraph.graph.SearchHit;
import dev.frameworkgraph.query.error.ErrorCode;
import dev.frameworkgraph.query.error.QueryException;
import dev.frameworkgraph.query.filter.Candidates;
import dev.frameworkgraph.query.filter.FrameworkWhere;
import dev.frameworkgraph.query.paging.Connection;
import dev.frameworkgraph.query.paging.Facet;
import dev.frameworkgraph.query.paging.FacetCounter;
import dev.frameworkgraph.query.paging.Ordering;
import dev.frameworkgraph.query.paging.Ordering.Criterion;
import dev.frameworkgraph.query.paging.PageArguments;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pages of frameworks: searched, filtered, ordered and counted. */
final class FrameworkConnections {

    /** Properties that frameworks can be counted by. */
    enum FrameworkFacet {
        KIND,
        STATUS,
        LANGUAGE,
        LICENSE,
        SCOPE,
        MAINTAINER,
        DATASTORE,
        STANDARD,
        QUALITY
    }

    /** What frameworks can be ordered by. */
    enum FrameworkOrderField {
        NAME,
        SLUG,
        RELEVANCE,
        FIRST_RELEASED_ON,
        LATEST_RELEASED_ON,
        COVERAGE,
        KNOWN
    }

    record FrameworkOrder(FrameworkOrderField field, OrderDirection direction) {}

    private final FrameworkGraph graph;
    private final int maximum;

    /** All frameworks by one criterion, for each that has been asked for. */
    private final Map<FrameworkOrder, List<Framework>> sortedByOrder = new ConcurrentHashMap<>();

    private final Map<FrameworkFacet, Facet> facetsOfAll = new ConcurrentHashMap<>();

    FrameworkConnections(FrameworkGraph graph, int maximum) {
        this.graph = graph;
        this.maximum = maximum;
    }

    Connection<Framework> page(
            @Nullable String search,
            @Nullable FrameworkWhere where,
            @Nullable List<FrameworkOrder> orderBy,
            PageArguments page) {
        if (search != null) {
            return pageOfHits(graph.search(SearchText.checked(search)), where, orderBy, page);
        }
        Ordering<Framework> ordering = ordering(orderBy, null);
        return Connection.page(
                sorted(where, orderBy, ordering), ordering, page, maximum, by -> facet((FrameworkFacet) by, where));
    }

    private Connection<Framework> pageOfHits(
            List<SearchHit> hits,
            @Nullable FrameworkWhere where,
            @Nullable List<FrameworkOrder> orderBy,
            PageArguments page) {
        Map<String, Double> scoresBySlug = new HashMap<>();
        List<Framework> found = new ArrayList<>();
        for (SearchHit hit : hits) {
            if (hit.item() instanceof Framework framework) {
                found.add(framework);
                scoresBySlug.put(framework.slug(), hit.score());
            }
        }
        Ordering<Framework> ordering = ordering(orderBy, scoresBySlug);
        return Connection.page(
                ordering.sort(filter(found, where)),
                ordering,
                page,
                maximum,
                by -> count((FrameworkFacet) by, filter(found, FacetFilters.without((FrameworkFacet) by, where))));
    }

    /** What passes, in order: all of them are in order by one criterion already, or are sorted by it once; a choice is sorted. */
    private List<Framework> sorted(
            @Nullable FrameworkWhere where, @Nullable List<FrameworkOrder> orderBy, Ordering<Framework> ordering) {
        List<Framework> all = graph.catalog().frameworks();
        List<Framework> candidates = Candidates.of(where, graph);
        if (orderBy == null || orderBy.isEmpty()) {
            return filter(candidates, where);
        }
        return candidates == all && orderBy.size() == 1
                ? filter(sortedByOrder.computeIfAbsent(orderBy.get(0), order -> ordering.sort(all)), where)
                : ordering.sort(filter(candidates, where));
    }

    private List<Framework> filter(List<Framework> frameworks, @Nullable FrameworkWhere where) {
        if (where == null) {
            return frameworks;
        }
        return frameworks.stream()
                .filter(framework -> where.accepts(framework, graph))
                .toList();
    }

    /** Best match first when there is a search, by slug otherwise. */
    private Ordering<Framework> ordering(
            @Nullable List<FrameworkOrder> orderBy, @Nullable Map<String, Double> scoresBySlug) {
        List<Criterion<Framework>> criteria = new ArrayList<>();
        if (orderBy != null) {
            orderBy.forEach(order ->
                    criteria.add(criterion(order.field(), order.direction() == OrderDirection.DESC, scoresBySlug)));
        }
        if (criteria.isEmpty() && scoresBySlug != null) {
            criteria.add(criterion(FrameworkOrderField.RELEVANCE, false, scoresBySlug));
        }
        criteria.add(new Criterion<>("slug", Framework::slug, false));
        return Ordering.of(criteria);
    }

    private Criterion<Framework> criterion(
            FrameworkOrderField field, boolean descending, @Nullable Map<String, Double> scoresBySlug) {
        Function<Framework, @Nullable Comparable<?>> key = switch (field) {
            case NAME -> framework -> framework.name().toLowerCase(Locale.ROOT);
            case SLUG -> Framework::slug;
            case RELEVANCE -> relevance(scoresBySlug);
            case FIRST_RELEASED_ON -> FrameworkWhere::firstDay;
            case LATEST_RELEASED_ON -> FrameworkWhere::latestDay;
            case COVERAGE -> framework -> graph.coverage(framework).ratio();
            case KNOWN -> framework -> graph.coverage(framework).known();
        };
        return new Criterion<>(field.name(), key, descending);
    }

    /** Best first under ASC: the key is the score's distance below zero. */
    private static Function<Framework, @Nullable Comparable<?>> relevance(@Nullable Map<String, Double> scoresBySlug) {
        if (scoresBySlug == null) {
            throw QueryException.of(ErrorCode.BAD_USER_INPUT, "RELEVANCE goes with search only");
        }
        return framework -> -scoresBySlug.getOrDefault(framework.slug(), 0.0);
    }

    /** Of all frameworks, without a filter, counted once. */
    private Facet facet(FrameworkFacet by, @Nullable FrameworkWhere where) {
        FrameworkWhere others = FacetFilters.without(by, where);
        return others == null
                ? facetsOfAll.computeIfAbsent(
                        by, facet -> count(facet, graph.catalog().frameworks()))
                : count(by, filter(Candidates.of(others, graph), others));
    }

    private Facet count(FrameworkFacet by, List<Framework> matches) {
        String name = by.name().toLowerCase(Locale.ROOT);
        return switch (by) {
            case KIND ->
                FacetCounter.count(
                        name, matches, framework -> List.of(framework.kind().name()), Labels::ofConstant);
            case STATUS ->
                FacetCounter.count(
                        name, matches, framework -> List.of(framework.status().name()), Labels::ofConstant);
            case LANGUAGE ->
                FacetCounter.count(
                        name,
                        matches,
                        framework -> framework.languages().stream()
                                .map(Language::name)
                                .toList(),
                        Labels::ofConstant);
            case LICENSE -> FacetCounter.count(name, matches, Framework::licenses, Function.identity());
            case SCOPE -> FacetCounter.count(name, matches, this::scopeNames, Labels::ofConstant);
            case MAINTAINER ->
                FacetCounter.count(
                        name,
                        matches,
                        Framework::maintainers,
                        slug -> graph.getOrganization(slug).name());
            case DATASTORE ->
                FacetCounter.count(
                        name,
                        matches,
                        framework -> FrameworkWhere.targets(framework, RelationshipKind.SUPPORTS_BACKEND, graph),
                        slug -> graph.getDatastore(slug).name());
            case STANDARD ->
                FacetCounter.count(
                        name,
                        matches,
                        framework -> FrameworkWhere.targets(framework, RelationshipKind.IMPLEMENTS, graph),
                        slug -> graph.getStandard(slug).name());
            case QUALITY -> FacetCounter.count(name, matches, FrameworkConnections::qualities, Labels::ofConstant);
        };
    }

    private List<String> scopeNames(Framework framework) {
        FrameworkScope scope = graph.scope(framework);
        return scope == null ? List.of() : List.of(scope.kind().name());
    }

    private static List<String> qualities(Framework framework) {
        return framework.designGoals().stream()
                .map(DesignGoal::quality)
                .map(Enum::name)
                .toList();
    }
}
