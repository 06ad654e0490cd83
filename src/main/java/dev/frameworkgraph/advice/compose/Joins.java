package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.TargetType;
import dev.frameworkgraph.graph.Direction;
import dev.frameworkgraph.graph.FrameworkGraph;

/** Which projects have to do with each other at all, in either direction. */
final class Joins {

    private final ProjectSets documented;
    private final ProjectSets any;

    Joins(ProjectIndex projects, FrameworkGraph graph) {
        this.documented = new ProjectSets(projects.size());
        for (Framework framework : projects.frameworks()) {
            graph.listRelationships(framework, Direction.OUTGOING).stream()
                    .filter(Joins::isDocumented)
                    .forEach(edge -> join(documented, projects.number(edge.source()), projects.number(edge.target())));
        }
        for (FeatureSupport claim : graph.catalog().claims()) {
            int about = projects.number(claim.framework());
            claim.via().forEach(slug -> join(documented, about, projects.number(slug)));
        }
        this.any = documented.copy();
        graph.relationships().stream()
                .filter(edge -> edge.kind() == RelationshipKind.SERVABLE_BY)
                .forEach(edge -> join(any, projects.number(edge.source()), projects.number(edge.target())));
        documented.freeze();
        any.freeze();
    }

    private static boolean isDocumented(Relationship edge) {
        boolean tells = switch (edge.kind()) {
            case EXTENDS, INTEGRATES_WITH, BUILT_ON, DEPENDS_ON, BUNDLES -> true;
            default -> false;
        };
        return tells && edge.targetType() == TargetType.FRAMEWORK;
    }

    private static void join(ProjectSets sets, int one, int other) {
        sets.add(one, other);
        sets.add(other, one);
    }

    /** What a source shows each together with. */
    ProjectSets documented() {
        return documented;
    }

    /** As documented, and what each shares a standard with as application and server. */
    ProjectSets any() {
        return any;
    }
}
