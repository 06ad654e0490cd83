package dev.frameworkgraph.query;

import java.nio.charset.StandardCharsets;

/** Asks both executors, and takes no answer on which they differ. */
public final class BothExecutors {

    private BothExecutors() {}

    /** What the compiled one says, both when it remembers nothing of the operation and when it does; faults of the server are none. */
    public static QueryResponse answer(QueryEngine engine, QueryRequest request) {
        QueryResponse first = engine.execute(request);
        require(first, engine.execute(request));
        require(first, engine.executeByReference(request));
        return first;
    }

    private static void require(QueryResponse expected, QueryResponse other) {
        String one = new String(expected.body(), StandardCharsets.UTF_8);
        String another = new String(other.body(), StandardCharsets.UTF_8);
        boolean isTimed = one.contains("\"TIMEOUT\"") || another.contains("\"TIMEOUT\"");
        if (!isTimed && (expected.outcome() != other.outcome() || !one.equals(another))) {
            throw new AssertionError(expected.outcome() + " " + one + "\n" + other.outcome() + " " + another);
        }
    }
}
