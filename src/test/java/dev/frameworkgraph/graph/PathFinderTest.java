package dev.frameworkgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.catalog.PathNode;
import dev.frameworkgraph.catalog.PathNodeType;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The search gives what trying every step gives, in its order, and says exactly whether that is all. */
class PathFinderTest {

    private static final int EVERYTHING = 1_000_000;
    private static final List<Direction> DIRECTIONS = List.of(Direction.values());

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsEveryPathInOrder(long seed) {
        Random random = new Random(seed);
        FrameworkGraph graph = randomGraph(random);
        PathRequest request = randomRequest(random, graph, EVERYTHING);
        FoundPaths found = new PathFinder(WalkGraph.of(graph)).find(request);

        assertThat(texts(found)).isEqualTo(everyPath(graph, request));
        assertThat(found.truncation()).isNull();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void saysExactlyWhetherThereAreMore(long seed) {
        Random random = new Random(seed);
        FrameworkGraph graph = randomGraph(random);
        PathRequest request = randomRequest(random, graph, 1 + random.nextInt(12));
        List<String> every = everyPath(graph, request);
        FoundPaths found = new PathFinder(WalkGraph.of(graph)).find(request);

        assertThat(texts(found)).isEqualTo(every.subList(0, Math.min(every.size(), request.maxPaths())));
        assertThat(found.truncation()).isEqualTo(every.size() > request.maxPaths() ? PathTruncation.MAX_PATHS : null);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesTheBeginningWhenTheWorkIsTooMuch(long seed) {
        Random random = new Random(seed);
        FrameworkGraph graph = randomGraph(random);
        PathRequest request = randomRequest(random, graph, EVERYTHING);
        List<String> every = everyPath(graph, request);
        FoundPaths found = new PathFinder(WalkGraph.of(graph), random.nextInt(60)).find(request);

        assertThat(texts(found)).isEqualTo(every.subList(0, found.paths().size()));
        assertThat(found.truncation()).isIn(null, PathTruncation.WORK);
        assertThat(found.truncation() == PathTruncation.WORK || found.paths().size() == every.size())
                .isTrue();
    }

    @Test
    void worksWithinItsBoundOnALargeDenseGraph() {
        FrameworkGraph graph = FrameworkGraph.of(RandomCatalogs.of(7, 1_000, 30_000, 0, 0));
        PathRequest request = new PathRequest(
                graph.getFramework("f1"),
                graph.getFramework("f2"),
                null,
                List.of(),
                EnumSet.allOf(PathNodeType.class),
                6,
                EVERYTHING);
        WalkGraph walks = WalkGraph.of(graph);
        FoundPaths found = new PathFinder(walks, 5_000).find(request);

        assertThat(found.truncation()).isEqualTo(PathTruncation.WORK);
        assertThat(found.paths()).isNotEmpty();
        assertThat(new PathFinder(walks, 5_000).find(request)).isEqualTo(found);
    }

    @Test
    void ranksEveryKindOfRelationshipOnce() {
        assertThat(Specificity.KINDS).containsExactlyInAnyOrder(RelationshipKind.values());
        assertThat(Specificity.KINDS.indexOf(RelationshipKind.BUILT_ON))
                .isLessThan(Specificity.KINDS.indexOf(RelationshipKind.DEPENDS_ON));
    }

    @Test
    void takesSeveralEdgesBetweenTwoNodesAsOneStep() {
        for (long seed = 0; seed < 100; seed++) {
            FrameworkGraph graph = FrameworkGraph.of(RandomCatalogs.of(seed, 4, 20, 0, 0));
            PathRequest request = new PathRequest(
                    graph.getFramework("f0"), graph.getFramework("f1"), null, List.of(), Set.of(), 1, 5);
            List<Relationship> between = graph.relationships().stream()
                    .filter(edge ->
                            Set.of("f0", "f1").equals(new LinkedHashSet<>(List.of(edge.source(), edge.target()))))
                    .toList();
            FoundPaths found = new PathFinder(WalkGraph.of(graph)).find(request);

            assertThat(found.paths()).hasSize(between.isEmpty() ? 0 : 1);
            found.paths().forEach(path -> {
                List<Relationship> related = new ArrayList<>(path.steps().get(0).alsoRelated());
                related.add(0, path.steps().get(0).relationship());
                assertThat(related).containsExactlyInAnyOrderElementsOf(between);
                assertThat(related).extracting(Specificity::rank).isSorted();
            });
        }
    }

    private static FrameworkGraph randomGraph(Random random) {
        int frameworks = 3 + random.nextInt(7);
        int edges = random.nextInt(3 * frameworks);
        return FrameworkGraph.of(RandomCatalogs.of(random.nextLong(), frameworks, edges, 3, 0.3));
    }

    private static PathRequest randomRequest(Random random, FrameworkGraph graph, int maxPaths) {
        List<PathNode> nodes = new ArrayList<>(graph.catalog().frameworks());
        nodes.addAll(graph.catalog().standards());
        nodes.addAll(graph.features());
        PathNode from = nodes.remove(random.nextInt(nodes.size()));
        PathNode to = nodes.get(random.nextInt(nodes.size()));
        Set<PathNodeType> through = EnumSet.of(PathNodeType.FRAMEWORK);
        if (random.nextBoolean()) {
            through.add(PathNodeType.STANDARD);
        }
        if (random.nextInt(3) == 0) {
            through.add(PathNodeType.FEATURE);
        }
        List<PathNode> avoid = random.nextBoolean() ? List.of() : List.of(nodes.get(random.nextInt(nodes.size())), to);
        return new PathRequest(from, to, randomVia(random), avoid, through, 1 + random.nextInt(6), maxPaths);
    }

    private static @Nullable List<AllowedStep> randomVia(Random random) {
        if (random.nextBoolean()) {
            return null;
        }
        List<AllowedStep> via = new ArrayList<>();
        for (RelationshipKind kind : RelationshipKind.values()) {
            if (random.nextBoolean()) {
                via.add(new AllowedStep(kind, DIRECTIONS.get(random.nextInt(3))));
            }
        }
        return via;
    }

    private static List<String> everyPath(FrameworkGraph graph, PathRequest request) {
        return EveryPath.list(graph, request).stream()
                .map(path -> String.join(
                        " ",
                        path.stream()
                                .map(step -> step.from() + ">" + step.to() + "#" + step.rank())
                                .toList()))
                .toList();
    }

    private static List<String> texts(FoundPaths found) {
        return found.paths().stream()
                .map(path -> String.join(
                        " ", path.steps().stream().map(PathFinderTest::text).toList()))
                .toList();
    }

    private static String text(PathStep step) {
        Relationship edge = step.relationship();
        int rank = edge == null ? step.claim() == null ? -1 : Specificity.rank(step.claim()) : Specificity.rank(edge);
        String source = edge == null ? (step.forwards() ? step.from() : step.to()).key() : edge.source();
        assertThat(source).isEqualTo((step.forwards() ? step.from() : step.to()).key());
        return step.from().key() + ">" + step.to().key() + "#" + rank;
    }
}
