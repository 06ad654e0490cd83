package dev.frameworkgraph.query;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A document that passed parsing, limits and validation, with those of its operations that were asked for. */
final class ValidDocument {

    private final Document document;
    private final boolean isSingle;
    private volatile @Nullable PreparedOperation single;
    private final Map<String, PreparedOperation> operationsByName = new ConcurrentHashMap<>();

    ValidDocument(Document document) {
        this.document = document;
        this.isSingle = document.getDefinitionsOfType(OperationDefinition.class).size() == 1;
    }

    Document document() {
        return document;
    }

    /** An operation without a name is the only one. */
    PreparedOperation prepared(
            OperationDefinition operation, Function<OperationDefinition, PreparedOperation> prepare) {
        String name = operation.getName() == null ? "" : operation.getName();
        PreparedOperation prepared = operationsByName.computeIfAbsent(name, any -> prepare.apply(operation));
        if (isSingle) {
            single = prepared;
        }
        return prepared;
    }

    /** By the name that a request gives, which may be left out where there is one operation; null when it was not prepared yet. */
    @Nullable
    PreparedOperation find(@Nullable String name) {
        if (name != null && !name.isEmpty()) {
            return operationsByName.get(name);
        }
        return single;
    }
}
