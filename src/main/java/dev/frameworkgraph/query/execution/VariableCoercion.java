package dev.frameworkgraph.query.execution;

import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** CoerceVariableValues of the specification: plain values of built-in types as they are, all others by graphql-java. */
final class VariableCoercion {

    private final GraphQLSchema schema;
    private final List<VariableDefinition> definitions;
    private final @Nullable List<PlainVariable> plain;

    VariableCoercion(GraphQLSchema schema, List<VariableDefinition> definitions) {
        this.schema = schema;
        this.definitions = List.copyOf(definitions);
        this.plain = plain(definitions);
    }

    /** Null unless all are. */
    private static @Nullable List<PlainVariable> plain(List<VariableDefinition> definitions) {
        List<PlainVariable> variables = new ArrayList<>();
        for (VariableDefinition definition : definitions) {
            PlainVariable variable = PlainVariable.of(definition);
            if (variable == null) {
                return null;
            }
            variables.add(variable);
        }
        return variables;
    }

    /**
     * What the variables are in a run.
     *
     * @throws GraphQLException also a {@link GraphQLError}, when a value does not fit
     */
    CoercedVariables coerce(Map<String, Object> given) {
        if (definitions.isEmpty()) {
            return CoercedVariables.emptyVariables();
        }
        Map<String, Object> values = plain == null ? null : plainValues(plain, given);
        return values != null
                ? CoercedVariables.of(values)
                : ValuesResolver.coerceVariableValues(
                        schema, definitions, RawVariables.of(given), CoercedArguments.CONTEXT, Locale.ENGLISH);
    }

    private static @Nullable Map<String, Object> plainValues(List<PlainVariable> variables, Map<String, Object> given) {
        Map<String, Object> values = new HashMap<>();
        for (PlainVariable variable : variables) {
            if (!variable.isPlain(given)) {
                return null;
            }
            Object value = given.get(variable.name());
            if (value != null) {
                values.put(variable.name(), value);
            }
        }
        return values;
    }
}
