package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.KindGroup;
import dev.frameworkgraph.catalog.PathNode;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.TargetType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The graph as walks see it: every node has a number, smaller for the name that sorts first, and its links to others. Made once from
 * the relationships and claims of a {@link FrameworkGraph}; immutable.
 *
 * <pre>
 * 17 FastAPI   → [BUILT_ON 60 Starlette, BUILT_ON 48 Pydantic, DEPENDS_ON 60 Starlette, ...]
 * 60 Starlette → [BUILT_ON 17 FastAPI backwards, ...]
 * 71 OpenAPI   → [BUILT_IN 17 FastAPI backwards, ...]
 * </pre>
 */
public final class WalkGraph {

    private static final Comparator<PathNode> BY_NAME = Comparator.<PathNode, String>comparing(
                    node -> node.name().toLowerCase(Locale.ROOT))
            .thenComparing(PathNode::nodeType)
            .thenComparing(PathNode::key);

    private final List<PathNode> nodes;
    private final Map<String, Integer> numbersById = new HashMap<>();
    private final List<List<Link>> linksByNumber = new ArrayList<>();

    private WalkGraph(FrameworkGraph graph) {
        List<PathNode> all = new ArrayList<>(graph.catalog().frameworks());
        all.addAll(graph.catalog().standards());
        all.addAll(graph.catalog().datastores());
        all.addAll(graph.catalog().runtimes());
        all.addAll(graph.features());
        for (FrameworkKind kind : FrameworkKind.values()) {
            all.add(new KindGroup(kind));
        }
        all.sort(BY_NAME);
        this.nodes = List.copyOf(all);
        for (PathNode node : nodes) {
            numbersById.put(id(node.nodeType().name(), node.key()), numbersById.size());
            linksByNumber.add(new ArrayList<>());
        }
        graph.relationships().forEach(this::add);
        graph.catalog().frameworks().forEach(framework -> addClaims(framework, graph));
        linksByNumber.replaceAll(
                links -> links.stream().sorted(Link.MOST_SPECIFIC_FIRST).toList());
    }

    /** Linear in nodes, relationships and claims, but for sorting. */
    public static WalkGraph of(FrameworkGraph graph) {
        return new WalkGraph(graph);
    }

    private void add(Relationship edge) {
        int source = number(TargetType.FRAMEWORK.name(), edge.source());
        int target = number(edge.targetType().name(), edge.target());
        linksByNumber.get(source).add(Link.of(target, edge, true));
        linksByNumber.get(target).add(Link.of(source, edge, false));
    }

    private void addClaims(Framework framework, FrameworkGraph graph) {
        int source = number(framework);
        for (FeatureSupport claim : graph.listSupports(framework)) {
            if (Specificity.LEVELS.contains(claim.level())) {
                int target = number(graph.getFeature(claim.feature()));
                linksByNumber.get(source).add(Link.of(target, claim, true));
                linksByNumber.get(target).add(Link.of(source, claim, false));
            }
        }
    }

    private static String id(String type, String key) {
        return type + " " + key;
    }

    private int number(String type, String key) {
        Integer number = numbersById.get(id(type, key));
        if (number == null) {
            throw new NoSuchElementException("The graph has no " + type + " " + key);
        }
        return number;
    }

    int number(PathNode node) {
        return number(node.nodeType().name(), node.key());
    }

    PathNode node(int number) {
        return nodes.get(number);
    }

    int size() {
        return nodes.size();
    }

    /** Most specific first. */
    List<Link> links(int number) {
        return linksByNumber.get(number);
    }
}
