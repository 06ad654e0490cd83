package dev.frameworkgraph.query.execution;

import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A variable of a built-in type whose values are taken as they are.
 *
 * @param javaType of such a value
 * @param mayBeAbsent neither required nor with a default
 */
record PlainVariable(String name, Class<?> javaType, boolean mayBeAbsent) {

    private static final Map<String, Class<?>> JAVA_TYPES =
            Map.of("String", String.class, "ID", String.class, "Int", Integer.class, "Boolean", Boolean.class);

    /** Null for a variable of any other type. */
    static @Nullable PlainVariable of(VariableDefinition definition) {
        boolean isRequired = definition.getType() instanceof NonNullType;
        Type<?> type = definition.getType() instanceof NonNullType nonNull ? nonNull.getType() : definition.getType();
        Class<?> javaType = type instanceof TypeName named ? JAVA_TYPES.get(named.getName()) : null;
        return javaType == null
                ? null
                : new PlainVariable(
                        definition.getName(), javaType, !isRequired && definition.getDefaultValue() == null);
    }

    /** Whether the value given, or its absence, needs no coercion. */
    boolean isPlain(Map<String, Object> given) {
        Object value = given.get(name);
        return value == null ? mayBeAbsent && !given.containsKey(name) : javaType.isInstance(value);
    }
}
