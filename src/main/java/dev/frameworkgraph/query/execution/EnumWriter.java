package dev.frameworkgraph.query.execution;

import graphql.schema.GraphQLEnumType;
import java.util.HashMap;
import java.util.Map;

/** An enum value: its name, encoded ahead. */
final class EnumWriter implements ValueWriter {

    private final Map<Object, byte[]> jsonByValue = new HashMap<>();

    EnumWriter(GraphQLEnumType type) {
        type.getValues().forEach(definition -> {
            if (definition.getValue() instanceof Enum<?> constant) {
                jsonByValue.put(constant, JsonBytes.ascii('"' + definition.getName() + '"'));
            }
        });
    }

    @Override
    public boolean write(Object value, Run run) {
        byte[] json = jsonByValue.get(value);
        if (json == null) {
            throw new UncoveredException();
        }
        run.out().raw(json);
        return true;
    }
}
