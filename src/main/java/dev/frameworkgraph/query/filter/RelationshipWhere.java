package dev.frameworkgraph.query.filter;

import dev.frameworkgraph.catalog.DependencyScope;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.StandardRole;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filter of relationships. */
public record RelationshipWhere(
        @Nullable List<RelationshipWhere> and,
        @Nullable List<RelationshipWhere> or,
        @Nullable RelationshipWhere not,
        @Nullable EnumFilter<RelationshipKind> kind,
        @Nullable StringFilter source,
        @Nullable StringFilter target,
        @Nullable EnumFilter<StandardRole> role,
        @Nullable EnumFilter<DependencyScope> scope,
        @Nullable Boolean derived)
        implements Where<Relationship, RelationshipWhere> {

    @Override
    public boolean acceptsOwn(Relationship edge, FrameworkGraph graph) {
        return (kind == null || kind.accepts(edge.kind()))
                && (source == null || source.accepts(edge.source()))
                && (target == null || target.accepts(edge.target()))
                && (role == null || role.accepts(edge.role()))
                && (scope == null || scope.accepts(edge.scope()))
                && (derived == null || derived == edge.derived());
    }

    /** The same filter without its condition on the kind, for counting by kind. */
    public RelationshipWhere withoutKind() {
        return new RelationshipWhere(and, or, not, null, source, target, role, scope, derived);
    }

    /** The same filter without its condition on the source, for counting by source. */
    public RelationshipWhere withoutSource() {
        return new RelationshipWhere(and, or, not, kind, null, target, role, scope, derived);
    }

    /** The same filter without its condition on the target, for counting by target. */
    public RelationshipWhere withoutTarget() {
        return new RelationshipWhere(and, or, not, kind, source, null, role, scope, derived);
    }
}
