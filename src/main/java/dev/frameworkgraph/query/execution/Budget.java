package dev.frameworkgraph.query.execution;

import dev.frameworkgraph.advice.Deadline;
import dev.frameworkgraph.query.error.ErrorCode;
import dev.frameworkgraph.query.error.QueryException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What is left of the time and the result nodes of one request; executors ask it at every field. */
public final class Budget {

    private static final int COUNTS_BETWEEN_LOOKS = 64;

    private final int maximumNodes;
    private final Deadline deadline;
    private int nodes;
    private int countsSinceLook;
    private @Nullable QueryException exhaustion;

    public Budget(int maximumNodes, Deadline deadline) {
        this.maximumNodes = maximumNodes;
        this.deadline = deadline;
    }

    /** Fails once the time is up or too much was answered, and on every call after that; asked before a field is resolved. */
    public void check() {
        if (exhaustion == null && deadline.hasPassed()) {
            exhaustion = QueryException.of(
                    ErrorCode.TIMEOUT,
                    "The answer took longer than " + deadline.time().toMillis() + " ms; ask for less");
        }
        if (exhaustion != null) {
            throw exhaustion;
        }
    }

    /** Counts what a field resolved to, and looks at the time. */
    public void spend(@Nullable Object value) {
        countAll(value instanceof Collection<?> collection ? collection.size() : 1);
        check();
    }

    /** Counts what a field resolved to that took next to no time, and looks at the clock now and then. */
    void count(@Nullable Object value) {
        countsSinceLook++;
        if (countsSinceLook == COUNTS_BETWEEN_LOOKS) {
            countsSinceLook = 0;
            check();
        }
        countAll(value instanceof Collection<?> collection ? collection.size() : 1);
    }

    /** Counts nodes at once. */
    void countAll(int more) {
        nodes += more;
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

    /** Until when the time lasts. */
    public Deadline deadline() {
        return deadline;
    }

    /** Counted so far. */
    int nodes() {
        return nodes;
    }

    /** Why the request was cut short; null when it was not. */
    public @Nullable QueryException exhaustion() {
        return exhaustion;
    }
}
