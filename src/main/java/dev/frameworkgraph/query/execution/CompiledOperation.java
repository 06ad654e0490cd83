package dev.frameworkgraph.query.execution;

import dev.frameworkgraph.query.error.QueryException;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An operation as a tree of writers; immutable, and safe for any number of threads. */
public final class CompiledOperation {

    private final GraphQLSchema schema;
    private final List<VariableDefinition> variableDefinitions;
    private final ObjectWriter selection;
    private final ConditionVariables conditionVariables;
    private final int argumentSlots;

    CompiledOperation(
            GraphQLSchema schema,
            List<VariableDefinition> variableDefinitions,
            ObjectWriter selection,
            ConditionVariables conditionVariables,
            int argumentSlots) {
        this.schema = schema;
        this.variableDefinitions = List.copyOf(variableDefinitions);
        this.selection = selection;
        this.conditionVariables = conditionVariables;
        this.argumentSlots = argumentSlots;
    }

    /**
     * CoerceVariableValues of the specification.
     *
     * @throws GraphQLException also a {@link GraphQLError}, when a value does not fit
     */
    public CoercedVariables coerce(Map<String, Object> variables) {
        return variableDefinitions.isEmpty()
                ? CoercedVariables.emptyVariables()
                : ValuesResolver.coerceVariableValues(
                        schema,
                        variableDefinitions,
                        RawVariables.of(variables),
                        CoercedArguments.CONTEXT,
                        Locale.ENGLISH);
    }

    /**
     * Writes the data, null when a null went through to it; returns the errors of fields in the order of their happening.
     *
     * @throws QueryException the budget's exhaustion
     * @throws UncoveredException when only the reference executor knows what to do
     */
    public List<GraphQLError> execute(Object root, CoercedVariables variables, Budget budget, JsonBytes out) {
        int start = out.size();
        long conditions = conditionVariables.values(variables.toMap());
        Run run = new Run(out, budget, variables, conditions, argumentSlots);
        if (!selection.write(root, run)) {
            out.cutTo(start);
            out.writeNull();
        }
        return run.errors();
    }
}
