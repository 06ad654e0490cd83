package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.PathNode;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.SupportLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Lists every path by trying every step, without numbers, horizons or bounds: slow, and plainly right. */
final class EveryPath {

    private static final List<SupportLevel> JOINING =
            List.of(SupportLevel.BUILT_IN, SupportLevel.OFFICIAL_EXTENSION, SupportLevel.THIRD_PARTY);

    /** A step by the names of its ends, and how specific it is. */
    record Step(String from, String to, int rank) {}

    private final PathRequest request;
    private final Map<String, Map<String, Step>> stepsByNode = new LinkedHashMap<>();
    private final Map<String, PathNode> nodesByKey = new LinkedHashMap<>();
    private final List<List<Step>> found = new ArrayList<>();

    private EveryPath(FrameworkGraph graph, PathRequest request) {
        this.request = request;
        graph.catalog().frameworks().forEach(node -> nodesByKey.put(node.key(), node));
        graph.catalog().standards().forEach(node -> nodesByKey.put(node.key(), node));
        graph.features().forEach(node -> nodesByKey.put(node.key(), node));
        for (Relationship edge : graph.relationships()) {
            add(edge, true, edge.source(), edge.target());
            add(edge, false, edge.target(), edge.source());
        }
        for (Framework framework : graph.catalog().frameworks()) {
            for (FeatureSupport claim : graph.listSupports(framework)) {
                if (JOINING.contains(claim.level())) {
                    int rank = Specificity.rank(claim);
                    add(new Step(framework.slug(), claim.feature(), rank));
                    add(new Step(claim.feature(), framework.slug(), rank));
                }
            }
        }
    }

    /** In the order that the search promises. */
    static List<List<Step>> list(FrameworkGraph graph, PathRequest request) {
        EveryPath all = new EveryPath(graph, request);
        all.extend(List.of(), request.from().key());
        all.found.sort(Comparator.<List<Step>>comparingInt(List::size)
                .thenComparingInt(
                        path -> path.stream().mapToInt(Step::rank).max().orElse(0))
                .thenComparing(all::compareSteps));
        return all.found;
    }

    private int compareSteps(List<Step> one, List<Step> other) {
        for (int index = 0; index < Math.min(one.size(), other.size()); index++) {
            int rank = Integer.compare(one.get(index).rank(), other.get(index).rank());
            String name = node(one.get(index).to()).name();
            int order = rank != 0
                    ? rank
                    : name.compareToIgnoreCase(node(other.get(index).to()).name());
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private PathNode node(String key) {
        return Objects.requireNonNull(nodesByKey.get(key), key);
    }

    private void add(Relationship edge, boolean forwards, String from, String to) {
        boolean allowed = request.via() == null
                || request.via().stream()
                        .anyMatch(step -> step.kind() == edge.kind()
                                && (edge.kind().symmetric()
                                        || step.direction() == Direction.BOTH
                                        || forwards == (step.direction() == Direction.OUTGOING)));
        if (allowed) {
            add(new Step(from, to, Specificity.rank(edge)));
        }
    }

    private void add(Step step) {
        stepsByNode
                .computeIfAbsent(step.from(), key -> new TreeMap<>())
                .merge(step.to(), step, (one, other) -> one.rank() <= other.rank() ? one : other);
    }

    private void extend(List<Step> path, String at) {
        if (at.equals(request.to().key())) {
            found.add(path);
            return;
        }
        if (path.size() == request.maxLength()) {
            return;
        }
        for (Step step : stepsByNode.getOrDefault(at, Map.of()).values()) {
            boolean visited = step.to().equals(request.from().key())
                    || path.stream().anyMatch(earlier -> earlier.to().equals(step.to()));
            if (!visited && mayMeet(step.to())) {
                List<Step> longer = new ArrayList<>(path);
                longer.add(step);
                extend(longer, step.to());
            }
        }
    }

    private boolean mayMeet(String key) {
        PathNode node = node(key);
        return node.equals(request.to())
                || (request.through().contains(node.nodeType())
                        && !request.avoid().contains(node));
    }
}
