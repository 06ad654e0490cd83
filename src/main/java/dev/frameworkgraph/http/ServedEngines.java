package dev.frameworkgraph.http;

import dev.frameworkgraph.query.CurrentEngine;
import dev.frameworkgraph.query.QueryEngine;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Which engine answers now: a new one begins with no remembered answers. */
final class ServedEngines {

    private final CurrentEngine engine;
    private final StatusMode mode;
    private final long answerCacheBytes;
    private volatile @Nullable ServedEngine served;

    /** @param engine asked once for each request */
    ServedEngines(CurrentEngine engine, StatusMode mode, long answerCacheBytes) {
        this.engine = engine;
        this.mode = mode;
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
            current = new ServedEngine(
                    now,
                    EntityTag.digest((now.fingerprint() + " " + mode).getBytes(StandardCharsets.UTF_8)),
                    new AnswerCache(answerCacheBytes));
            served = current;
        }
        return current;
    }
}
