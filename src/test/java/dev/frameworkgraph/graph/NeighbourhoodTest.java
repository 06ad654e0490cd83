package dev.frameworkgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.PathNode;
import dev.frameworkgraph.catalog.PathNodeType;
import dev.frameworkgraph.graph.Neighbourhood.Edge;
import dev.frameworkgraph.graph.Neighbourhood.Member;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The part of the graph around some nodes, against the lengths of the shortest paths to them. */
class NeighbourhoodTest {

    private static final int EVERY = 1_000_000;
    private static final Set<PathNodeType> ALL = EnumSet.allOf(PathNodeType.class);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void holdsWhatPathsReachWithinTheDepth(long seed) {
        FrameworkGraph graph = FrameworkGraph.of(RandomCatalogs.of(seed, 14, 20, 4, 0.2));
        WalkGraph walks = WalkGraph.of(graph);
        Framework root = graph.getFramework("f0");
        Neighbourhood found = Neighbourhood.of(walks, request(List.of(root), 3, EVERY, EVERY));

        for (Framework framework : graph.catalog().frameworks()) {
            assertThat(found.nodes().stream()
                            .filter(member -> member.node().equals(framework))
                            .map(Member::depth)
                            .toList())
                    .isEqualTo(framework.equals(root) ? List.of(0) : distance(walks, root, framework));
        }
        assertThat(found.nodes()).extracting(Member::depth).isSorted();
        assertThat(found.truncation()).isNull();
    }

    /** Empty when further than three steps. */
    private static List<Integer> distance(WalkGraph walks, PathNode from, PathNode to) {
        PathRequest request = new PathRequest(from, to, null, List.of(), EnumSet.of(PathNodeType.FRAMEWORK), 3, 1);
        return new PathFinder(walks)
                .find(request).paths().stream().map(Path::length).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void joinsNodesThatAreThereByEveryEdgeBetweenThem(long seed) {
        FrameworkGraph graph = FrameworkGraph.of(RandomCatalogs.of(seed, 14, 40, 4, 0.2));
        for (int maxNodes = 1; maxNodes < 20; maxNodes++) {
            Neighbourhood found = Neighbourhood.of(
                    WalkGraph.of(graph), request(List.of(graph.getFramework("f0")), 2, maxNodes, EVERY));
            List<String> keys =
                    found.nodes().stream().map(member -> member.node().key()).toList();

            assertThat(keys).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(maxNodes);
            assertThat(found.edges().stream()
                            .map(Edge::fact)
                            .filter(fact -> graph.relationships().contains(fact)))
                    .containsExactlyInAnyOrderElementsOf(graph.relationships().stream()
                            .filter(edge -> keys.contains(edge.source()) && keys.contains(edge.target()))
                            .toList());
        }
    }

    @Test
    void saysExactlyWhetherNodesAreMissing() {
        FrameworkGraph graph = FrameworkGraph.of(RandomCatalogs.of(3, 14, 20, 4, 0.2));
        WalkGraph walks = WalkGraph.of(graph);
        List<PathNode> roots = List.of(graph.getFramework("f0"));
        List<Member> all =
                Neighbourhood.of(walks, request(roots, 2, EVERY, EVERY)).nodes();

        assertThat(all.size()).isGreaterThan(4);
        for (int maxNodes = 1; maxNodes <= all.size() + 1; maxNodes++) {
            Neighbourhood found = Neighbourhood.of(walks, request(roots, 2, maxNodes, EVERY));
            assertThat(found.nodes()).isEqualTo(all.subList(0, Math.min(maxNodes, all.size())));
            assertThat(found.truncation()).isEqualTo(maxNodes < all.size() ? NeighbourhoodTruncation.MAX_NODES : null);
        }
    }

    @Test
    void saysExactlyWhetherEdgesAreMissing() {
        FrameworkGraph graph = FrameworkGraph.of(RandomCatalogs.of(3, 14, 20, 4, 0.2));
        WalkGraph walks = WalkGraph.of(graph);
        List<PathNode> roots = List.of(graph.getFramework("f0"));
        List<Edge> all =
                Neighbourhood.of(walks, request(roots, 2, EVERY, EVERY)).edges();

        assertThat(all.size()).isGreaterThan(4);
        for (int maxEdges = 1; maxEdges <= all.size() + 1; maxEdges++) {
            Neighbourhood found = Neighbourhood.of(walks, request(roots, 2, EVERY, maxEdges));
            assertThat(found.edges()).isEqualTo(all.subList(0, Math.min(maxEdges, all.size())));
            assertThat(found.truncation()).isEqualTo(maxEdges < all.size() ? NeighbourhoodTruncation.MAX_EDGES : null);
        }
    }

    @Test
    void showsNoNodeThatIsNotWantedButItsRoots() {
        FrameworkGraph graph = FrameworkGraph.of(RandomCatalogs.of(3, 14, 40, 4, 0.2));
        NeighbourhoodRequest request = new NeighbourhoodRequest(
                List.of(graph.getFramework("f0")),
                3,
                node -> node.nodeType() == PathNodeType.STANDARD,
                edge -> true,
                EVERY,
                EVERY);

        assertThat(Neighbourhood.of(WalkGraph.of(graph), request).nodes())
                .extracting(member -> member.node().key())
                .startsWith("f0")
                .filteredOn(key -> key.startsWith("f"))
                .hasSize(1);
    }

    private static NeighbourhoodRequest request(List<PathNode> roots, int depth, int maxNodes, int maxEdges) {
        return new NeighbourhoodRequest(
                roots, depth, node -> ALL.contains(node.nodeType()), edge -> true, maxNodes, maxEdges);
    }
}
