package dev.frameworkgraph.query;

import dev.frameworkgraph.query.QueryResponse.Outcome;
import dev.frameworkgraph.query.error.ErrorCode;
import dev.frameworkgraph.query.error.QueryErrors;
import dev.frameworkgraph.query.error.QueryException;
import dev.frameworkgraph.query.execution.Budget;
import dev.frameworkgraph.query.execution.CompiledOperation;
import dev.frameworkgraph.query.execution.JsonBytes;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Executes compiled operations: the same bytes as the reference executor gives, sooner. */
final class CompiledExecutor {

    private final ResponseBodies bodies;

    CompiledExecutor(ResponseBodies bodies) {
        this.bodies = bodies;
    }

    QueryResponse execute(
            CompiledOperation operation,
            Object root,
            Map<String, Object> variables,
            Budget budget,
            @Nullable Long cost) {
        CoercedVariables coerced;
        try {
            coerced = operation.coerce(variables);
        } catch (GraphQLException e) {
            if (e instanceof GraphQLError error) {
                return bodies.refusal(Outcome.REQUEST_ERROR, QueryErrors.of(List.of(error), ErrorCode.BAD_REQUEST));
            }
            throw e;
        }
        return execute(operation, root, coerced, budget, cost);
    }

    private QueryResponse execute(
            CompiledOperation operation, Object root, CoercedVariables variables, Budget budget, @Nullable Long cost) {
        JsonBytes body = bodies.begun(operation.expectedSize());
        int start = body.size();
        try {
            List<GraphQLError> errors = operation.execute(root, variables, budget, body);
            QueryResponse response = bodies.ended(body, QueryErrors.of(errors, ErrorCode.BAD_REQUEST), cost);
            operation.answered(response.body().length);
            return response;
        } catch (QueryException exhaustion) {
            body.cutTo(start);
            body.writeNull();
            return bodies.ended(body, List.of(QueryErrors.of(exhaustion)), cost);
        }
    }
}
