package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.catalog.DependencyScope;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.TargetType;
import dev.frameworkgraph.graph.Direction;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** What comes with each project: its required dependencies, what it is built on and what it bundles, and what comes with these. */
final class Closures {

    private final ProjectSets brought;
    private final ProjectSets bringers;

    Closures(ProjectIndex projects, FrameworkGraph graph) {
        this.brought = new ProjectSets(projects.size());
        this.bringers = new ProjectSets(projects.size());
        for (int project = 0; project < projects.size(); project++) {
            for (Relationship edge : graph.listRelationships(projects.framework(project), Direction.OUTGOING)) {
                if (comesAlong(edge)) {
                    brought.add(project, projects.number(edge.target()));
                    bringers.add(projects.number(edge.target()), project);
                }
            }
        }
        brought.freeze();
        bringers.freeze();
    }

    private static boolean comesAlong(Relationship edge) {
        boolean required = edge.kind() == RelationshipKind.DEPENDS_ON && edge.scope() == DependencyScope.REQUIRED;
        return edge.targetType() == TargetType.FRAMEWORK
                && (required || edge.kind() == RelationshipKind.BUILT_ON || edge.kind() == RelationshipKind.BUNDLES);
    }

    private static BitSet closure(BitSet several, ProjectSets direct) {
        BitSet closure = (BitSet) several.clone();
        Deque<Integer> open = new ArrayDeque<>();
        several.stream().forEach(open::add);
        while (!open.isEmpty()) {
            direct.forEach(open.remove(), next -> {
                if (!closure.get(next)) {
                    closure.set(next);
                    open.add(next);
                }
            });
        }
        return closure;
    }

    /** A project and everything that comes with it; made anew, by walking there. */
    BitSet of(int project) {
        BitSet only = new BitSet();
        only.set(project);
        return closure(only, brought);
    }

    /** Several projects and everything that comes with them. */
    BitSet of(BitSet several) {
        return closure(several, brought);
    }

    /** Several projects and everything that brings any of them along. */
    BitSet bringing(BitSet several) {
        return closure(several, bringers);
    }
}
