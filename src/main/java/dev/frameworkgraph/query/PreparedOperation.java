package dev.frameworkgraph.query;

import dev.frameworkgraph.query.execution.CompiledOperation;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import org.jspecify.annotations.Nullable;

/**
 * A document that passed parsing, limits and validation, and the operation of it that is meant.
 *
 * @param fixedCost what it costs whatever its variables; null when that depends on them
 * @param compiled null when only the reference executor covers it
 * @param pace of its runs with these limits, whatever the variables
 */
record PreparedOperation(
        String documentText,
        Document document,
        OperationDefinition operation,
        @Nullable Long fixedCost,
        @Nullable CompiledOperation compiled,
        Pace pace) {

    boolean isCompiled() {
        return compiled != null;
    }
}
