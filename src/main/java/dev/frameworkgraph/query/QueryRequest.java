package dev.frameworkgraph.query;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A GraphQL request, as any transport brings it.
 *
 * @param document null when only the name of a persisted one was sent
 * @param documentId of a persisted document; null when it is sent, or named by its hash in the extensions
 * @param variables passed on unread
 * @param extensions as sent; {@code cost: true} asks for the cost in the answer
 * @param readOnly whether the transport forbids mutations, as GET does
 */
public record QueryRequest(
        @Nullable String document,
        @Nullable String documentId,
        @Nullable String operationName,
        Map<String, Object> variables,
        Map<String, Object> extensions,
        boolean readOnly) {

    /** One that brings its document, or the hash of one. */
    public QueryRequest(
            @Nullable String document,
            @Nullable String operationName,
            Map<String, Object> variables,
            Map<String, Object> extensions,
            boolean readOnly) {
        this(document, null, operationName, variables, extensions, readOnly);
    }
}
