package dev.frameworkgraph.query.execution;

import dev.frameworkgraph.query.error.QueryException;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import java.util.List;
import java.util.Map;

/** An operation as a tree of writers; immutable, and safe for any number of threads. */
public final class CompiledOperation {

    private final VariableCoercion variables;
    private final ObjectWriter selection;
    private final ConditionVariables conditionVariables;
    private final int argumentSlots;
    private final OperationParts parts;
    private int expectedSize = 1024; // not volatile, for any guess will do

    CompiledOperation(
            VariableCoercion variables,
            ObjectWriter selection,
            ConditionVariables conditionVariables,
            int argumentSlots,
            OperationParts parts) {
        this.variables = variables;
        this.selection = selection;
        this.conditionVariables = conditionVariables;
        this.argumentSlots = argumentSlots;
        this.parts = parts;
    }

    /** Bytes of the next answer, going by those before: exact where answers are all of one size. */
    public int expectedSize() {
        return expectedSize;
    }

    /** Tells how large an answer was; one large answer is forgotten after a dozen small ones. */
    public void answered(int size) {
        int expected = expectedSize;
        if (size != expected) {
            expectedSize = Math.max(size, expected - expected / 8);
        }
    }

    /**
     * CoerceVariableValues of the specification.
     *
     * @throws GraphQLException also a {@link GraphQLError}, when a value does not fit
     */
    public CoercedVariables coerce(Map<String, Object> given) {
        return variables.coerce(given);
    }

    /**
     * Writes the data, null when a null went through to it; returns the errors of fields in the order of their happening.
     *
     * @throws QueryException the budget's exhaustion
     * @throws UncoveredException when only the reference executor knows what to do
     */
    public List<GraphQLError> execute(Object root, CoercedVariables values, Budget budget, JsonBytes out) {
        int start = out.size();
        long conditions = conditionVariables.values(values);
        Run run = new Run(out, budget, values, conditions, argumentSlots, parts.ofNextRun());
        if (!selection.write(root, run)) {
            out.cutTo(start);
            out.writeNull();
        }
        run.tellUseOfParts();
        return run.errors();
    }
}
