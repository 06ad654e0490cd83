package dev.frameworkgraph.query.execution;

import java.util.Map;
import java.util.function.Function;

/** A value of an interface or a union: written as the object type that it is. */
record AbstractTypeWriter(Function<Object, String> typeName, Map<String, ValueWriter> writersByType)
        implements ValueWriter {

    AbstractTypeWriter {
        writersByType = Map.copyOf(writersByType);
    }

    @Override
    public boolean write(Object value, Run run) {
        ValueWriter writer = writersByType.get(typeName.apply(value));
        if (writer == null) {
            throw new UncoveredException();
        }
        return writer.write(value, run);
    }
}
