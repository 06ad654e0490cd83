package dev.frameworkgraph.logging;

import java.util.Map;
import java.util.function.Supplier;

/** What a thread works for at the moment, so that whatever it logs can say so. */
public final class LogContext {

    private static final ThreadLocal<Supplier<Map<String, String>>> CURRENT = ThreadLocal.withInitial(() -> Map::of);

    private LogContext() {}

    /**
     * Does something for whatever the fields name.
     *
     * @param fields asked for when something is logged
     */
    public static <T> T with(Supplier<Map<String, String>> fields, Supplier<T> action) {
        Supplier<Map<String, String>> before = CURRENT.get();
        CURRENT.set(fields);
        try {
            return action.get();
        } finally {
            CURRENT.set(before);
        }
    }

    static Map<String, String> fields() {
        return CURRENT.get().get();
    }
}
