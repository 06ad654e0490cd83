package dev.frameworkgraph.advice.similarity;

import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.graph.Direction;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compares each framework with every other by its features: a few machine words for each pair, worked out when asked. */
public final class Similarities {

    /** The rule that derives an alternative. */
    static final String RULE = "alternative-by-built-in-features";

    private static final double ALTERNATIVE_MEASURE = 0.6;
    /** Edges between two frameworks of which the one continues or carries the other, so that neither is a choice beside it. */
    private static final Set<RelationshipKind> BONDS = EnumSet.of(
            RelationshipKind.EXTENDS,
            RelationshipKind.SUCCESSOR_OF,
            RelationshipKind.BUILT_ON,
            RelationshipKind.FORK_OF,
            RelationshipKind.BUNDLES);

    private static final Comparator<Compared> BEST_FIRST = Comparator.comparing(Compared::isTelling)
            .thenComparingDouble(Compared::measure)
            .thenComparingInt(Compared::compared)
            .reversed()
            .thenComparing(compared -> compared.other().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(compared -> compared.other().slug());

    /** Another framework beside the one that is asked about; measure and compared are 0 where they would say too little. */
    private record Compared(Framework other, boolean isTelling, double measure, int compared) {

        static Compared of(Framework other, Overlap comparison) {
            return comparison.isTelling()
                    ? new Compared(other, true, comparison.measure(), comparison.compared())
                    : new Compared(other, false, 0, 0);
        }
    }

    private final FrameworkGraph graph;
    private final Map<String, FeatureSet> setsByFramework = new HashMap<>();

    /** The same in the order of the catalog. */
    private final List<FeatureSet> sets = new ArrayList<>();

    public Similarities(FrameworkGraph graph) {
        this.graph = graph;
        Map<String, Integer> placesByFeature = new HashMap<>();
        graph.features().forEach(feature -> placesByFeature.put(feature.key(), placesByFeature.size()));
        for (Framework framework : graph.catalog().frameworks()) {
            FeatureSet set = new FeatureSet(graph.listSupports(framework), placesByFeature);
            setsByFramework.put(framework.slug(), set);
            sets.add(set);
        }
    }

    /**
     * The frameworks of any kind with at least half of the features decided for both that make sense for both, and three or more; most
     * alike first.
     */
    public List<SimilarFramework> listSimilar(Framework framework, int first) {
        List<SimilarFramework> similar = new ArrayList<>();
        compareAll(framework, Set.of()).stream()
                .filter(Compared::isTelling)
                .sorted(BEST_FIRST)
                .limit(first)
                .forEach(compared ->
                        similar.add(new SimilarFramework(compared.other(), similarity(framework, compared))));
        return similar;
    }

    /**
     * Recorded alternatives, most alike first, then derived ones, most alike first. Derived is what has the same kind, a language in
     * common and a measure of at least 0.6, unless the two are framework and component, or one extends, succeeds, forks, bundles or is built on the other.
     */
    public List<Alternative> listAlternatives(Framework framework, int first) {
        Map<String, Relationship> recorded = edges(framework, EnumSet.of(RelationshipKind.ALTERNATIVE_TO));
        Set<String> bound = new HashSet<>(edges(framework, BONDS).keySet());
        bound.addAll(recorded.keySet());
        List<Compared> all = compareAll(framework, recorded.keySet());
        List<Alternative> alternatives = new ArrayList<>();
        all.stream()
                .filter(compared -> recorded.containsKey(compared.other().slug()))
                .sorted(BEST_FIRST)
                .limit(first)
                .forEach(compared -> alternatives.add(alternative(
                        framework, compared, recorded.get(compared.other().slug()), null)));
        all.stream()
                .filter(compared -> compared.measure() >= ALTERNATIVE_MEASURE)
                .filter(compared -> isChoiceBeside(framework, compared.other()))
                .filter(compared -> !bound.contains(compared.other().slug()))
                .sorted(BEST_FIRST)
                .limit(first - alternatives.size())
                .forEach(compared -> alternatives.add(alternative(framework, compared, null, RULE)));
        return alternatives;
    }

    /** With whatever tells enough, and with those of a recorded edge in any case. */
    private List<Compared> compareAll(Framework framework, Set<String> recorded) {
        FeatureSet own = set(framework);
        List<Compared> compared = new ArrayList<>();
        for (int index = 0; index < sets.size(); index++) {
            Framework other = graph.catalog().frameworks().get(index);
            Overlap overlap = own.compare(sets.get(index));
            boolean counts = overlap.isTelling() || recorded.contains(other.slug());
            if (counts && !other.slug().equals(framework.slug())) {
                compared.add(Compared.of(other, overlap));
            }
        }
        return compared;
    }

    private FeatureSet set(Framework framework) {
        return Objects.requireNonNull(setsByFramework.get(framework.slug()), framework.slug());
    }

    /** By the slug of the other end. */
    private Map<String, Relationship> edges(Framework framework, Set<RelationshipKind> kinds) {
        Map<String, Relationship> edges = new LinkedHashMap<>();
        for (Relationship edge : graph.listRelationships(framework, Direction.BOTH)) {
            if (kinds.contains(edge.kind())) {
                edges.putIfAbsent(edge.source().equals(framework.slug()) ? edge.target() : edge.source(), edge);
            }
        }
        return edges;
    }

    private static boolean isChoiceBeside(Framework one, Framework other) {
        return one.kind() == other.kind()
                && !Collections.disjoint(one.languages(), other.languages())
                && !one.slug().equals(other.parent())
                && !other.slug().equals(one.parent());
    }

    private Alternative alternative(
            Framework framework, Compared compared, @Nullable Relationship edge, @Nullable String rule) {
        return new Alternative(
                compared.other(), edge, rule, compared.isTelling() ? similarity(framework, compared) : null);
    }

    private Similarity similarity(Framework framework, Compared compared) {
        FeatureSet own = set(framework);
        FeatureSet others = set(compared.other());
        return new Similarity(
                compared.measure(),
                compared.compared(),
                features(own, others, place -> own.isBuiltIn(place) && others.isBuiltIn(place)),
                features(own, others, place -> own.isBuiltIn(place) && !others.isBuiltIn(place)),
                features(own, others, place -> !own.isBuiltIn(place) && others.isBuiltIn(place)));
    }

    private List<Feature> features(FeatureSet one, FeatureSet other, IntPredicate wanted) {
        return IntStream.range(0, graph.features().size())
                .filter(place -> one.isKnown(place) && other.isKnown(place))
                .filter(wanted)
                .mapToObj(graph.features()::get)
                .toList();
    }
}
