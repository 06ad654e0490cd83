package dev.frameworkgraph.query;

import org.jspecify.annotations.Nullable;

/**
 * What came of a request beside its answer, for metrics, logs and traces.
 *
 * @param limit the first one that was passed, by its name; null when none was
 * @param operation null when the request was refused before it was known
 * @param cost of the operation on its variables; 0 when it was not worked out
 */
public record ResponseFacts(
        @Nullable String limit, @Nullable OperationIdentity operation, long cost) {

    /** Nothing ran, no limit was passed. */
    public static final ResponseFacts NONE = new ResponseFacts(null, null, 0);
}
