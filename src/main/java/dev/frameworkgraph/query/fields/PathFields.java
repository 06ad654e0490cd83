package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.advice.NameLookup;
import dev.frameworkgraph.advice.Paths;
import dev.frameworkgraph.advice.PathsResult;
import dev.frameworkgraph.catalog.PathNode;
import dev.frameworkgraph.catalog.PathNodeType;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.graph.AllowedStep;
import dev.frameworkgraph.graph.Deferred;
import dev.frameworkgraph.graph.Direction;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.graph.Path;
import dev.frameworkgraph.graph.PathFinder;
import dev.frameworkgraph.graph.PathRequest;
import dev.frameworkgraph.graph.PathStep;
import dev.frameworkgraph.graph.WalkGraph;
import dev.frameworkgraph.query.binding.TypeFields;
import dev.frameworkgraph.query.error.ErrorCode;
import dev.frameworkgraph.query.error.QueryException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The resolver of {@code Query.paths}, and of the types of its answer. */
final class PathFields {

    private static final int MAX_LENGTH = 6;
    private static final int MAX_PATHS = 100;
    private static final int MAX_AVOIDED = 100;
    private static final int MAX_STEPS = 50;

    record PathStepInput(RelationshipKind kind, Direction direction) {}

    record PathsBetween(
            String from,
            String to,
            @Nullable List<PathStepInput> via,
            @Nullable List<String> avoid,
            List<PathNodeType> through,
            int maxLength,
            int maxPaths) {}

    private final FrameworkGraph graph;
    private final Deferred<WalkGraph> walks;

    PathFields(FrameworkGraph graph, Deferred<WalkGraph> walks) {
        this.graph = graph;
        this.walks = walks;
    }

    static List<TypeFields<?>> types() {
        return List.of(
                TypeFields.of(Paths.class),
                TypeFields.of(Path.class).field("length", Path::length),
                TypeFields.of(PathStep.class));
    }

    PathsResult paths(QueryFields.Root root, PathsBetween arguments) {
        check(arguments);
        NameLookup names = new NameLookup(graph);
        Optional<PathNode> from = names.findNode("from", arguments.from());
        Optional<PathNode> to = names.findNode("to", arguments.to());
        List<PathNode> avoid = arguments.avoid() == null ? List.of() : names.findNodes("avoid", arguments.avoid());
        if (from.isEmpty() || to.isEmpty() || !names.isComplete()) {
            return names.unknownNames();
        }
        if (from.get().equals(to.get())) {
            throw QueryException.of(
                    ErrorCode.BAD_USER_INPUT,
                    "from and to both mean " + from.get().name() + "; a path has two ends");
        }
        return Paths.of(new PathFinder(walks.get())
                .find(new PathRequest(
                        from.get(),
                        to.get(),
                        steps(arguments.via()),
                        avoid,
                        through(arguments.through()),
                        arguments.maxLength(),
                        arguments.maxPaths())));
    }

    private static void check(PathsBetween arguments) {
        Bounds.between("path-length", "maxLength", arguments.maxLength(), 1, MAX_LENGTH);
        Bounds.between("paths", "maxPaths", arguments.maxPaths(), 1, MAX_PATHS);
        Bounds.atMost("avoided-names", "avoid", arguments.avoid(), MAX_AVOIDED);
        Bounds.atMost("path-steps", "via", arguments.via(), MAX_STEPS);
    }

    private static @Nullable List<AllowedStep> steps(@Nullable List<PathStepInput> via) {
        return via == null
                ? null
                : via.stream()
                        .map(step -> new AllowedStep(step.kind(), step.direction()))
                        .toList();
    }

    private static Set<PathNodeType> through(List<PathNodeType> types) {
        return types.isEmpty() ? EnumSet.noneOf(PathNodeType.class) : EnumSet.copyOf(types);
    }
}
