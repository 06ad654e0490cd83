package dev.frameworkgraph.query.execution;

import dev.frameworkgraph.query.error.FieldError;
import dev.frameworkgraph.query.error.QueryErrors;
import graphql.GraphQLError;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.NonNullableFieldWasNullException;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLOutputType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One execution of a compiled operation: its answer so far, where in it the writers are, and what they read. */
final class Run {

    private final JsonBytes out;
    private final Budget budget;
    private final CoercedVariables variables;
    private final long conditionValues;
    private final @Nullable Object[] arguments;
    private final ResponsePath path = new ResponsePath();
    private final List<GraphQLError> errors = new ArrayList<>(0);
    private final @Nullable OperationParts parts;
    private boolean isWithinPart;
    private int partsReused;
    private int partsMissed;

    Run(
            JsonBytes out,
            Budget budget,
            CoercedVariables variables,
            long conditionValues,
            int argumentSlots,
            @Nullable OperationParts parts) {
        this.out = out;
        this.budget = budget;
        this.variables = variables;
        this.conditionValues = conditionValues;
        this.arguments = new @Nullable Object[argumentSlots];
        this.parts = parts;
    }

    JsonBytes out() {
        return out;
    }

    Budget budget() {
        return budget;
    }

    ResponsePath path() {
        return path;
    }

    CoercedVariables variables() {
        return variables;
    }

    long conditionValues() {
        return conditionValues;
    }

    /** The parts of earlier runs; null where none can be had, as within a part that is being written. */
    @Nullable
    OperationParts parts() {
        return isWithinPart ? null : parts;
    }

    void reuse(RenderedPart part) {
        partsReused++;
        budget.countAll(part.nodes());
        out.raw(part.json());
    }

    void enterPart() {
        partsMissed++;
        isWithinPart = true;
    }

    void leavePart() {
        isWithinPart = false;
    }

    void tellUseOfParts() {
        if (parts != null) {
            parts.used(partsReused, partsMissed);
        }
    }

    boolean includes(Condition condition) {
        return condition.holds(conditionValues);
    }

    /** Arguments that were bound earlier in this run; null when they were not. */
    @Nullable
    Object boundArguments(int slot) {
        return arguments[slot];
    }

    void keepArguments(int slot, @Nullable Object bound) {
        arguments[slot] = bound;
    }

    /** A resolver, or the binding of its arguments, threw. */
    void fieldFailed(RuntimeException cause, @Nullable SourceLocation location) {
        errors.add(new FieldError(QueryErrors.ofField(cause), location, path.toResultPath()));
    }

    /** There is no value where the schema promises one, and no error has said so yet. */
    void missing(GraphQLOutputType type, GraphQLOutputType parentType) {
        ResultPath here = path.toResultPath();
        ExecutionStepInfo parent =
                ExecutionStepInfo.newExecutionStepInfo().type(parentType).build();
        ExecutionStepInfo info = ExecutionStepInfo.newExecutionStepInfo()
                .type(type)
                .path(here)
                .parentInfo(parent)
                .build();
        errors.add(new NonNullableFieldWasNullError(new NonNullableFieldWasNullException(info, here)));
    }

    List<GraphQLError> errors() {
        return errors;
    }
}
