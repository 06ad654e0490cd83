package dev.frameworkgraph.query.filter;

import dev.frameworkgraph.advice.Change;
import dev.frameworkgraph.advice.ChangeKind;
import dev.frameworkgraph.advice.ChangedEntity;
import dev.frameworkgraph.advice.FieldChange;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filter of changes between two revisions. */
public record ChangeWhere(
        @Nullable List<ChangeWhere> and,
        @Nullable List<ChangeWhere> or,
        @Nullable ChangeWhere not,
        @Nullable EnumFilter<ChangeKind> change,
        @Nullable EnumFilter<ChangedEntity> entity,
        @Nullable StringFilter key,
        @Nullable StringFilter framework,
        @Nullable StringFilter field)
        implements Where<Change, ChangeWhere> {

    @Override
    public boolean acceptsOwn(Change item, FrameworkGraph graph) {
        return (change == null || change.accepts(item.change()))
                && (entity == null || entity.accepts(item.entity()))
                && (key == null || key.accepts(item.key()))
                && (framework == null || framework.acceptsOptional(item.framework()))
                && (field == null
                        || field.acceptsAny(
                                item.fields().stream().map(FieldChange::field).toList()));
    }

    /** The same filter without its condition on what became of the thing, for counting by it. */
    public ChangeWhere withoutChange() {
        return new ChangeWhere(and, or, not, null, entity, key, framework, field);
    }

    /** The same filter without its condition on the type, for counting by type. */
    public ChangeWhere withoutEntity() {
        return new ChangeWhere(and, or, not, change, null, key, framework, field);
    }

    /** The same filter without its condition on the framework, for counting by framework. */
    public ChangeWhere withoutFramework() {
        return new ChangeWhere(and, or, not, change, entity, key, null, field);
    }
}
