package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.catalog.DependencyScope;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.TargetType;
import dev.frameworkgraph.graph.Direction;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** What comes with each project: its required dependencies, what it is built on and what it bundles, and what comes with these. */
final class Closures {

    private final List<BitSet> closures = new ArrayList<>();

    Closures(ProjectIndex projects, FrameworkGraph graph) {
        List<BitSet> direct = projects.frameworks().stream()
                .map(framework -> direct(framework, projects, graph))
                .toList();
        for (int project = 0; project < projects.size(); project++) {
            closures.add(closure(project, direct));
        }
    }

    private static BitSet direct(Framework framework, ProjectIndex projects, FrameworkGraph graph) {
        BitSet direct = new BitSet();
        for (Relationship edge : graph.listRelationships(framework, Direction.OUTGOING)) {
            if (comesAlong(edge)) {
                direct.set(projects.number(edge.target()));
            }
        }
        return direct;
    }

    private static boolean comesAlong(Relationship edge) {
        boolean required = edge.kind() == RelationshipKind.DEPENDS_ON && edge.scope() == DependencyScope.REQUIRED;
        return edge.targetType() == TargetType.FRAMEWORK
                && (required || edge.kind() == RelationshipKind.BUILT_ON || edge.kind() == RelationshipKind.BUNDLES);
    }

    private static BitSet closure(int project, List<BitSet> direct) {
        BitSet closure = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(project));
        while (!open.isEmpty()) {
            int next = open.remove();
            if (!closure.get(next)) {
                closure.set(next);
                direct.get(next).stream().forEach(open::add);
            }
        }
        return closure;
    }

    /** A project and everything that comes with it; not to be changed. */
    BitSet of(int project) {
        return closures.get(project);
    }

    /** Several projects and everything that comes with them. */
    BitSet of(BitSet several) {
        BitSet union = new BitSet();
        several.stream().forEach(project -> union.or(of(project)));
        return union;
    }
}
