package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.TargetType;
import dev.frameworkgraph.graph.Direction;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which frameworks are documented to work together, by edges of EXTENDS, INTEGRATES_WITH and BUILT_ON in either direction. */
public final class Bonds {

    private static final Set<RelationshipKind> KINDS =
            EnumSet.of(RelationshipKind.EXTENDS, RelationshipKind.INTEGRATES_WITH, RelationshipKind.BUILT_ON);

    private Bonds() {}

    /** The edges that join a framework to others, by the slug of the other. */
    public static Map<String, List<Relationship>> of(Framework framework, FrameworkGraph graph) {
        Map<String, List<Relationship>> edgesBySlug = new TreeMap<>();
        for (Relationship edge : graph.listRelationships(framework, Direction.BOTH)) {
            if (KINDS.contains(edge.kind()) && edge.targetType() == TargetType.FRAMEWORK) {
                String other = edge.source().equals(framework.slug()) ? edge.target() : edge.source();
                edgesBySlug.computeIfAbsent(other, slug -> new ArrayList<>()).add(edge);
            }
        }
        return edgesBySlug;
    }
}
