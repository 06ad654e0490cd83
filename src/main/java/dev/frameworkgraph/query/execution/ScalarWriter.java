package dev.frameworkgraph.query.execution;

import graphql.schema.Coercing;
import graphql.schema.CoercingSerializeException;
import java.util.Locale;

/** A scalar as its type serializes it. */
record ScalarWriter(Coercing<?, ?> coercing) implements ValueWriter {

    @Override
    public boolean write(Object value, Run run) {
        run.out().value(serialize(value));
        return true;
    }

    private Object serialize(Object value) {
        Object serialized;
        try {
            serialized = coercing.serialize(value, CoercedArguments.CONTEXT, Locale.ENGLISH);
        } catch (CoercingSerializeException e) {
            serialized = null;
        }
        if (serialized == null) {
            throw new UncoveredException();
        }
        return serialized;
    }
}
