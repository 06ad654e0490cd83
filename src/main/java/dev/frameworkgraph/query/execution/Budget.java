package dev.frameworkgraph.query.execution;

import dev.frameworkgraph.query.error.ErrorCode;
import dev.frameworkgraph.query.error.QueryException;
import java.time.Duration;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What is left of the time and the result nodes of one request; executors ask it at every field. */
public final class Budget {

    private final int maximumNodes;
    private final Duration time;
    private final long deadline;
    private int nodes;
    private @Nullable QueryException exhaustion;

    public Budget(int maximumNodes, Duration time) {
        this.maximumNodes = maximumNodes;
        this.time = time;
        this.deadline = System.nanoTime() + time.toNanos();
    }

    /** Fails once the time is up or too much was answered, and on every call after that; asked before a field is resolved. */
    public void check() {
        if (exhaustion == null && System.nanoTime() > deadline) {
            exhaustion = QueryException.of(
                    ErrorCode.TIMEOUT, "The answer took longer than " + time.toMillis() + " ms; ask for less");
        }
        if (exhaustion != null) {
            throw exhaustion;
        }
    }

    /** Counts what a field resolved to, and looks at the time. */
    public void spend(@Nullable Object value) {
        count(value);
        check();
    }

    /** Counts what a field resolved to that took no time worth a look at the clock. */
    void count(@Nullable Object value) {
        nodes += value instanceof Collection<?> collection ? collection.size() : 1;
        if (exhaustion == null && nodes > maximumNodes) {
            exhaustion = QueryException.limit(
                    "result-nodes",
                    maximumNodes,
                    "The answer would have more than " + maximumNodes + " nodes; ask for smaller pages");
        }
        if (exhaustion != null) {
            throw exhaustion;
        }
    }

    /** Why the request was cut short; null when it was not. */
    public @Nullable QueryException exhaustion() {
        return exhaustion;
    }
}
