package dev.frameworkgraph.http;

import dev.frameworkgraph.query.CurrentEngine;
import dev.frameworkgraph.query.QueryEngine;
import org.jspecify.annotations.Nullable;

/** Which engine answers now: a new one begins with no remembered answers. */
final class ServedEngines {

    private final CurrentEngine engine;
    private final long answerCacheBytes;
    private volatile @Nullable ServedEngine served;

    /** @param engine asked once for each request */
    ServedEngines(CurrentEngine engine, long answerCacheBytes) {
        this.engine = engine;
        this.answerCacheBytes = answerCacheBytes;
    }

    ServedEngine current() {
        QueryEngine now = engine.get();
        ServedEngine current = served;
        return current != null && current.engine() == now ? current : renewed(now);
    }

    private synchronized ServedEngine renewed(QueryEngine now) {
        ServedEngine current = served;
        if (current == null || current.engine() != now) {
            current = new ServedEngine(now, new AnswerCache(answerCacheBytes));
            served = current;
        }
        return current;
    }
}
