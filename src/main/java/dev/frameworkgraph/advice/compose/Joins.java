package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.TargetType;
import dev.frameworkgraph.graph.Direction;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Which projects have to do with each other at all, in either direction. */
final class Joins {

    private final List<BitSet> documented;
    private final List<BitSet> any;

    Joins(ProjectIndex projects, FrameworkGraph graph) {
        this.documented = sets(projects);
        for (Framework framework : projects.frameworks()) {
            graph.listRelationships(framework, Direction.OUTGOING).stream()
                    .filter(Joins::isDocumented)
                    .forEach(edge -> join(documented, projects.number(edge.source()), projects.number(edge.target())));
        }
        for (FeatureSupport claim : graph.catalog().claims()) {
            int about = projects.number(claim.framework());
            projects.numbers(claim.via()).stream().forEach(named -> join(documented, about, named));
        }
        this.any = documented.stream().map(set -> (BitSet) set.clone()).toList();
        graph.relationships().stream()
                .filter(edge -> edge.kind() == RelationshipKind.SERVABLE_BY)
                .forEach(edge -> join(any, projects.number(edge.source()), projects.number(edge.target())));
    }

    static List<BitSet> sets(ProjectIndex projects) {
        return Stream.generate(BitSet::new).limit(projects.size()).toList();
    }

    private static boolean isDocumented(Relationship edge) {
        boolean tells = switch (edge.kind()) {
            case EXTENDS, INTEGRATES_WITH, BUILT_ON, DEPENDS_ON, BUNDLES -> true;
            default -> false;
        };
        return tells && edge.targetType() == TargetType.FRAMEWORK;
    }

    private static void join(List<BitSet> sets, int one, int other) {
        sets.get(one).set(other);
        sets.get(other).set(one);
    }

    /** What a source shows it together with; not to be changed. */
    BitSet documented(int project) {
        return documented.get(project);
    }

    /** As documented, and what it shares a standard with as application and server; not to be changed. */
    BitSet any(int project) {
        return any.get(project);
    }
}
