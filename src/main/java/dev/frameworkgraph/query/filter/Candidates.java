package dev.frameworkgraph.query.filter;

import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.catalog.TargetType;
import dev.frameworkgraph.graph.Direction;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The frameworks that can pass a filter at all, found by the index that leaves the fewest; each of them has still to be asked. A filter
 * that is mistaken about a feature leaves all, so that it is refused as ever.
 */
public final class Candidates {

    private final FrameworkWhere where;
    private final FrameworkGraph graph;
    private List<Framework> fewest;

    private Candidates(FrameworkWhere where, FrameworkGraph graph) {
        this.where = where;
        this.graph = graph;
        this.fewest = graph.catalog().frameworks();
    }

    /** By slug; the catalog's own list where no index helps. */
    public static List<Framework> of(@Nullable FrameworkWhere where, FrameworkGraph graph) {
        return where == null || isMistaken(where, graph)
                ? graph.catalog().frameworks()
                : new Candidates(where, graph).find();
    }

    private static boolean isMistaken(FrameworkWhere where, FrameworkGraph graph) {
        List<SupportedFeature> supports = listOf(where.supports());
        return supports.stream().anyMatch(wanted -> wanted.minLevel().compareTo(SupportLevel.THIRD_PARTY) > 0)
                || Stream.concat(supports.stream().map(SupportedFeature::feature), listOf(where.lacks()).stream())
                        .anyMatch(key -> graph.findFeature(key).isEmpty());
    }

    private static <T> List<T> listOf(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }

    private List<Framework> find() {
        EnumFilter<FrameworkKind> kind = where.kind();
        if (kind != null && kind.eq() != null) {
            take(graph.listFrameworks(kind.eq()));
        }
        listOf(where.supports()).forEach(wanted -> take(claimants(wanted.feature())));
        listOf(where.lacks()).forEach(key -> take(claimants(key)));
        take(where.datastore(), TargetType.DATASTORE);
        take(where.standard(), TargetType.STANDARD);
        for (RelatedTo wanted : listOf(where.relatedTo())) {
            if (wanted.slug() != null) {
                take(related(wanted.slug()));
            }
        }
        return fewest;
    }

    private void take(List<Framework> candidates) {
        fewest = candidates.size() < fewest.size() ? candidates : fewest;
    }

    private void take(@Nullable StringFilter slug, TargetType type) {
        if (slug != null && slug.eq() != null) {
            take(distinct(sources(type, slug.eq())));
        }
    }

    /** Whoever supports a feature or is known to lack it has a claim about it. */
    private List<Framework> claimants(String key) {
        Optional<Feature> feature = graph.findFeature(key);
        return feature.isEmpty() ? fewest : graph.listClaimants(feature.get());
    }

    /** Those with an edge that has this other end, of whatever type it is. */
    private List<Framework> related(String slug) {
        Stream<Framework> sources = Stream.of(TargetType.values()).flatMap(type -> sources(type, slug));
        Stream<Framework> targets = graph
                .findFramework(slug)
                .filter(framework -> framework.slug().equals(slug))
                .map(framework -> graph.listRelationships(framework, Direction.OUTGOING))
                .orElse(List.of())
                .stream()
                .filter(edge -> edge.targetType() == TargetType.FRAMEWORK)
                .map(Relationship::target)
                .map(graph::getFramework);
        return distinct(Stream.concat(sources, targets));
    }

    private Stream<Framework> sources(TargetType type, String key) {
        return graph.listIncoming(type, key).stream().map(edge -> graph.getFramework(edge.source()));
    }

    private static List<Framework> distinct(Stream<Framework> frameworks) {
        Map<String, Framework> bySlug = new TreeMap<>();
        frameworks.forEach(framework -> bySlug.put(framework.slug(), framework));
        return List.copyOf(bySlug.values());
    }
}
