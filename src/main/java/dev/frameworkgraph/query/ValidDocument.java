package dev.frameworkgraph.query;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A document that passed parsing, limits and validation, with those of its operations that were asked for. */
final class ValidDocument {

    private final Document document;
    private final Map<String, PreparedOperation> operationsByName = new ConcurrentHashMap<>();

    ValidDocument(Document document) {
        this.document = document;
    }

    Document document() {
        return document;
    }

    /** An operation without a name is the only one. */
    PreparedOperation prepared(
            OperationDefinition operation, Function<OperationDefinition, PreparedOperation> prepare) {
        String name = operation.getName() == null ? "" : operation.getName();
        return operationsByName.computeIfAbsent(name, any -> prepare.apply(operation));
    }
}
