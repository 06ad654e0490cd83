package dev.frameworkgraph.query;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A GraphQL request, as any transport brings it.
 *
 * @param document null when only the name of a persisted one was sent
 * @param variables passed on unread
 * @param extensions as sent; {@code cost: true} asks for the cost in the answer
 * @param readOnly whether the transport forbids mutations, as GET does
 */
public record QueryRequest(
        @Nullable String document,
        @Nullable String operationName,
        Map<String, Object> variables,
        Map<String, Object> extensions,
        boolean readOnly) {}
