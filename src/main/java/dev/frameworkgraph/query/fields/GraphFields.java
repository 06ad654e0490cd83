package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.advice.NameLookup;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.KindGroup;
import dev.frameworkgraph.catalog.Node;
import dev.frameworkgraph.catalog.PathNode;
import dev.frameworkgraph.catalog.PathNodeType;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.graph.Deferred;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.graph.Neighbourhood;
import dev.frameworkgraph.graph.NeighbourhoodRequest;
import dev.frameworkgraph.graph.WalkGraph;
import dev.frameworkgraph.query.binding.TypeFields;
import dev.frameworkgraph.query.fields.GraphView.GraphEdge;
import dev.frameworkgraph.query.fields.GraphView.GraphNode;
import dev.frameworkgraph.query.filter.FrameworkWhere;
import dev.frameworkgraph.query.filter.RelationshipWhere;
import dev.frameworkgraph.query.filter.Where;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The resolver of {@code Query.graph}, and of the types of its answer. */
final class GraphFields {

    private static final int MAX_ROOTS = 20;
    private static final int MAX_DEPTH = 3;
    private static final int MAX_NODES = 500;
    private static final int MAX_EDGES = 2_000;

    record GraphWhere(
            @Nullable FrameworkWhere framework, @Nullable RelationshipWhere relationship) {}

    record GraphOf(
            List<String> roots,
            int depth,
            List<PathNodeType> nodeTypes,
            @Nullable GraphWhere where,
            int maxNodes) {}

    private final FrameworkGraph graph;
    private final Deferred<WalkGraph> walks;

    GraphFields(FrameworkGraph graph, Deferred<WalkGraph> walks) {
        this.graph = graph;
        this.walks = walks;
    }

    static List<TypeFields<?>> types() {
        return List.of(TypeFields.of(GraphView.class), TypeFields.of(GraphNode.class), TypeFields.of(GraphEdge.class));
    }

    GraphView graph(QueryFields.Root root, GraphOf arguments) {
        Bounds.atMost("graph-roots", "roots", arguments.roots(), MAX_ROOTS);
        Bounds.between("graph-depth", "depth", arguments.depth(), 0, MAX_DEPTH);
        Bounds.between("graph-nodes", "maxNodes", arguments.maxNodes(), 1, MAX_NODES);
        NameLookup names = new NameLookup(graph);
        FrameworkWhere framework =
                arguments.where() == null ? null : arguments.where().framework();
        RelationshipWhere relationship =
                arguments.where() == null ? null : arguments.where().relationship();
        Neighbourhood found = Neighbourhood.of(
                walks.get(),
                new NeighbourhoodRequest(
                        names.findNodes("roots", arguments.roots()),
                        arguments.depth(),
                        node -> arguments.nodeTypes().contains(node.nodeType()) && accepts(node, framework),
                        edge -> Where.passes(relationship, edge, graph),
                        arguments.maxNodes(),
                        MAX_EDGES));
        return new GraphView(
                found.nodes().stream().map(this::node).toList(),
                found.edges().stream().map(GraphFields::edge).toList(),
                names.unknownNames().names(),
                found.truncation() != null,
                found.truncation());
    }

    /** The filter is about frameworks only. */
    private boolean accepts(PathNode node, @Nullable FrameworkWhere where) {
        return !(node instanceof Framework framework) || Where.passes(where, framework, graph);
    }

    private GraphNode node(Neighbourhood.Member member) {
        PathNode node = member.node();
        String title =
                node instanceof KindGroup group ? Labels.ofConstant(group.kind().name()) : node.name();
        return new GraphNode(id(node), title, subtitle(node), node.nodeType(), member.depth(), node);
    }

    private static GraphEdge edge(Neighbourhood.Edge edge) {
        Node fact = edge.fact();
        return new GraphEdge(
                NodeIds.of(fact),
                id(edge.source()),
                id(edge.target()),
                fact instanceof Relationship relationship ? relationship.kind() : null,
                fact instanceof FeatureSupport claim ? claim.level() : null,
                edge.label(),
                fact instanceof Relationship relationship && relationship.derived());
    }

    /** The global id; a kind has none, and an id of the same form stands for it. */
    private static String id(PathNode node) {
        return node instanceof Node known
                ? NodeIds.of(known)
                : NodeIds.of(node.nodeType().name(), node.key());
    }

    private String subtitle(PathNode node) {
        if (node instanceof Framework framework) {
            return Labels.ofConstant(framework.kind().name());
        }
        if (node instanceof Feature feature) {
            return graph.getCategory(feature.category()).name();
        }
        return node instanceof KindGroup
                ? "Any one of this kind"
                : Labels.ofConstant(node.nodeType().name());
    }
}
