package dev.frameworkgraph.query;

import dev.frameworkgraph.query.execution.CompiledOperation;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import org.jspecify.annotations.Nullable;

/**
 * A document that passed parsing, limits and validation, and the operation of it that is meant.
 *
 * @param identity its names for logs
 * @param cost what it costs on the values that its variables really have
 * @param compiled null when only the reference executor covers it
 * @param pace of its runs with these limits, whatever the variables
 */
record PreparedOperation(
        String documentText,
        Document document,
        OperationDefinition operation,
        OperationIdentity identity,
        Amount cost,
        @Nullable CompiledOperation compiled,
        Pace pace) {

    boolean isSubscription() {
        return operation.getOperation() == OperationDefinition.Operation.SUBSCRIPTION;
    }

    boolean isCompiled() {
        return compiled != null;
    }
}
