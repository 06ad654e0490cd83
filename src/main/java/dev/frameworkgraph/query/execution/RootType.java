package dev.frameworkgraph.query.execution;

import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Objects;

/** The type whose fields an operation selects. */
public final class RootType {

    private RootType() {}

    /** Of a valid operation; there are no mutations. */
    public static GraphQLObjectType of(GraphQLSchema schema, OperationDefinition operation) {
        return operation.getOperation() == OperationDefinition.Operation.SUBSCRIPTION
                ? Objects.requireNonNull(schema.getSubscriptionType())
                : schema.getQueryType();
    }
}
