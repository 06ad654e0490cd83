package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.KindGroup;
import dev.frameworkgraph.catalog.PathNode;
import dev.frameworkgraph.catalog.PathNodeType;
import dev.frameworkgraph.catalog.Relationship;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
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

    private static final BitSet NONE = new BitSet();

    private final List<PathNode> nodes;
    private final Map<PathNodeType, Map<String, Integer>> numbersByKey = new EnumMap<>(PathNodeType.class);
    private final Map<PathNodeType, BitSet> numbersByType = new EnumMap<>(PathNodeType.class);
    private final Links links;

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
        for (int number = 0; number < nodes.size(); number++) {
            PathNode node = nodes.get(number);
            numbersByKey
                    .computeIfAbsent(node.nodeType(), type -> new HashMap<>())
                    .put(node.key(), number);
            numbersByType.computeIfAbsent(node.nodeType(), type -> new BitSet()).set(number);
        }
        LinksBuilder builder = new LinksBuilder(nodes.size());
        graph.relationships().forEach(edge -> builder.add(source(edge), target(edge), edge));
        graph.catalog().frameworks().forEach(framework -> addClaims(framework, graph, builder));
        this.links = builder.build();
    }

    /** Linear in nodes, relationships and claims, but for sorting. */
    public static WalkGraph of(FrameworkGraph graph) {
        return new WalkGraph(graph);
    }

    private int source(Relationship edge) {
        return number(PathNodeType.FRAMEWORK, edge.source());
    }

    private int target(Relationship edge) {
        return number(PathNodeType.valueOf(edge.targetType().name()), edge.target());
    }

    private void addClaims(Framework framework, FrameworkGraph graph, LinksBuilder builder) {
        for (FeatureSupport claim : graph.listSupports(framework)) {
            if (Specificity.LEVELS.contains(claim.level())) {
                builder.add(number(framework), number(graph.getFeature(claim.feature())), claim);
            }
        }
    }

    private int number(PathNodeType type, String key) {
        Integer number = numbersByKey.getOrDefault(type, Map.of()).get(key);
        if (number == null) {
            throw new NoSuchElementException("The graph has no " + type + " " + key);
        }
        return number;
    }

    int number(PathNode node) {
        return number(node.nodeType(), node.key());
    }

    /** Not to be changed. */
    BitSet ofType(PathNodeType type) {
        return numbersByType.getOrDefault(type, NONE);
    }

    PathNode node(int number) {
        return nodes.get(number);
    }

    int size() {
        return nodes.size();
    }

    /** Of each node the most specific first. */
    Links links() {
        return links;
    }
}
