package dev.frameworkgraph.query.execution;

import graphql.schema.GraphQLOutputType;
import org.jspecify.annotations.Nullable;

/**
 * A place for a value, nullable or not: where a null stops or goes on to what is around it.
 *
 * @param type of the place, as the schema has it
 * @param parentType what the place is in: an object type, or the list whose item it is
 */
record Position(ValueWriter writer, boolean nonNull, GraphQLOutputType type, GraphQLOutputType parentType) {

    /** Returns false when what is around has to be null. */
    boolean write(@Nullable Object value, Run run) {
        if (value == null && nonNull) {
            run.missing(type, parentType);
            return false;
        }
        int start = run.out().size();
        return (value != null && writer.write(value, run)) || writeNull(start, run);
    }

    /** A null for which there is an error already; returns false when what is around has to be null. */
    boolean writeNull(int start, Run run) {
        if (!nonNull) {
            run.out().cutTo(start);
            run.out().writeNull();
        }
        return !nonNull;
    }
}
