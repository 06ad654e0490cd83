package dev.frameworkgraph.query;

import dev.frameworkgraph.query.error.ErrorCode;
import dev.frameworkgraph.query.error.QueryException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What is left of the time and the result nodes of one request; executors ask it at every field. */
final class Budget {

    private final QueryLimits limits;
    private final long deadline;
    private int nodes;
    private @Nullable QueryException exhaustion;

    Budget(QueryLimits limits) {
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    /** Fails once the time is up or too much was answered, and on every call after that; asked before a field is resolved. */
    void check() {
        if (exhaustion == null && System.nanoTime() > deadline) {
            exhaustion = QueryException.of(
                    ErrorCode.TIMEOUT,
                    "The answer took longer than " + limits.time().toMillis() + " ms; ask for less");
        }
        if (exhaustion != null) {
            throw exhaustion;
        }
    }

    /** Counts what a field resolved to. */
    void spend(@Nullable Object value) {
        nodes += value instanceof Collection<?> collection ? collection.size() : 1;
        if (exhaustion == null && nodes > limits.resultNodes()) {
            exhaustion = QueryException.limit(
                    "result-nodes",
                    limits.resultNodes(),
                    "The answer would have more than " + limits.resultNodes() + " nodes; ask for smaller pages");
        }
        check();
    }

    /** Why the request was cut short; null when it was not. */
    @Nullable
    QueryException exhaustion() {
        return exhaustion;
    }
}
