package dev.frameworkgraph.query;

import dev.frameworkgraph.query.binding.BoundField;
import dev.frameworkgraph.query.binding.SchemaBinding;
import dev.frameworkgraph.query.error.FieldError;
import dev.frameworkgraph.query.error.QueryErrors;
import dev.frameworkgraph.query.error.QueryException;
import dev.frameworkgraph.query.execution.Budget;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Executes operations with graphql-java: the executor that covers everything, and the oracle for any other. */
final class ReferenceExecutor {

    private final GraphQL graphQl;

    ReferenceExecutor(SchemaBinding binding) {
        AsyncExecutionStrategy strategy = new AsyncExecutionStrategy(ReferenceExecutor::fail);
        this.graphQl = GraphQL.newGraphQL(withFetchers(binding))
                .preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(
                        input.getGraphQLContext().get(PreparsedDocumentEntry.class)))
                .queryExecutionStrategy(strategy)
                .subscriptionExecutionStrategy(strategy) // one event, not their stream
                .instrumentation(SimplePerformantInstrumentation.INSTANCE)
                .build();
    }

    private static GraphQLSchema withFetchers(SchemaBinding binding) {
        GraphQLCodeRegistry registry = binding.schema()
                .getCodeRegistry()
                .transform(builder -> binding.fieldsByType()
                        .forEach((type, fields) -> fields.forEach((name, field) ->
                                builder.dataFetcher(FieldCoordinates.coordinates(type, name), fetcher(field)))));
        return binding.schema().transformWithoutTypes(builder -> builder.codeRegistry(registry));
    }

    private static DataFetcher<?> fetcher(BoundField field) {
        return environment -> {
            Budget budget =
                    Objects.requireNonNull(environment.getGraphQlContext().get(Budget.class));
            budget.check();
            Object source = environment.getSource();
            Object value = source == null ? null : field.resolve(source, environment.getArguments());
            budget.spend(value);
            return value;
        };
    }

    private static CompletableFuture<DataFetcherExceptionHandlerResult> fail(
            DataFetcherExceptionHandlerParameters parameters) {
        QueryException exception = QueryErrors.ofField(parameters.getException());
        return CompletableFuture.completedFuture(DataFetcherExceptionHandlerResult.newResult(
                        new FieldError(exception, parameters.getSourceLocation(), parameters.getPath()))
                .build());
    }

    ExecutionResult execute(PreparedOperation prepared, Object root, Map<String, Object> variables, Budget budget) {
        ExecutionInput input = ExecutionInput.newExecutionInput(prepared.documentText())
                .operationName(prepared.operation().getName())
                .variables(variables)
                .root(root)
                .locale(Locale.ENGLISH)
                .graphQLContext(context -> {
                    context.put(Budget.class, budget);
                    context.put(PreparsedDocumentEntry.class, new PreparsedDocumentEntry(prepared.document()));
                })
                .build();
        return graphQl.execute(input);
    }
}
