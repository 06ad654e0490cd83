package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.Node;
import dev.frameworkgraph.catalog.PathNode;
import dev.frameworkgraph.catalog.PathNodeType;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.graph.Neighbourhood.Edge;
import dev.frameworkgraph.graph.Neighbourhood.Member;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One search, breadth first. It goes on from roots and frameworks only: a standard or a runtime joins nearly everything to everything, so
 * what is there because it was reached ends the walk.
 */
final class NeighbourhoodSearch {

    private final WalkGraph walks;
    private final NeighbourhoodRequest request;
    private final Map<Integer, Integer> depthsByNumber = new LinkedHashMap<>();
    private final BitSet refused = new BitSet();
    private @Nullable NeighbourhoodTruncation truncation;

    NeighbourhoodSearch(WalkGraph walks, NeighbourhoodRequest request) {
        this.walks = walks;
        this.request = request;
    }

    Neighbourhood search() {
        List<Integer> front = new ArrayList<>();
        request.roots().forEach(root -> meet(walks.number(root), 0, front));
        for (int depth = 1; depth <= request.depth(); depth++) {
            List<Integer> next = new ArrayList<>();
            for (int number : front) {
                goOn(number, depth, next);
            }
            front.clear();
            front.addAll(next);
        }
        List<Member> nodes = new ArrayList<>();
        depthsByNumber.forEach((number, depth) -> nodes.add(new Member(walks.node(number), depth)));
        return new Neighbourhood(nodes, edges(), truncation);
    }

    /** Stops where nothing more can come in. */
    private void goOn(int number, int depth, List<Integer> next) {
        Links links = walks.links();
        for (int link = links.first(number); link < links.end(number) && truncation == null; link++) {
            if (shows(links.fact(link)) && isWanted(links.to(link))) {
                meet(links.to(link), depth, next);
            }
        }
    }

    private void meet(int number, int depth, List<Integer> next) {
        if (depthsByNumber.containsKey(number)) {
            return;
        }
        if (depthsByNumber.size() == request.maxNodes()) {
            truncation = NeighbourhoodTruncation.MAX_NODES;
            return;
        }
        depthsByNumber.put(number, depth);
        if (depth == 0 || walks.node(number).nodeType() == PathNodeType.FRAMEWORK) {
            next.add(number);
        }
    }

    private boolean shows(Node fact) {
        return !(fact instanceof Relationship edge) || request.relationships().test(edge);
    }

    /** Asks about each node once. */
    private boolean isWanted(int number) {
        if (!depthsByNumber.containsKey(number) && !refused.get(number)) {
            refused.set(number, !request.nodes().test(walks.node(number)));
        }
        return !refused.get(number);
    }

    private List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        for (int number : depthsByNumber.keySet()) {
            addEdges(number, edges);
        }
        return edges;
    }

    private void addEdges(int number, List<Edge> edges) {
        PathNode source = walks.node(number);
        Links links = walks.links();
        for (int link = links.first(number); link < links.end(number); link++) {
            boolean inside =
                    links.isForwards(link) && depthsByNumber.containsKey(links.to(link)) && shows(links.fact(link));
            if (inside && edges.size() == request.maxEdges()) {
                truncation = truncation == null ? NeighbourhoodTruncation.MAX_EDGES : truncation;
                return;
            }
            if (inside) {
                Link shown = links.get(link);
                edges.add(new Edge(source, walks.node(shown.to()), shown.fact(), shown.label()));
            }
        }
    }
}
