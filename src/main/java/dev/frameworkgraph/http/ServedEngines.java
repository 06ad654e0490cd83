package dev.frameworkgraph.http;

import dev.frameworkgraph.query.CurrentEngine;
import dev.frameworkgraph.query.QueryEngine;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Which engine answers now: a new one begins with no remembered answers, and what is counted goes on. */
final class ServedEngines {

    private final CurrentEngine engine;
    private final StatusMode mode;
    private final long answerCacheBytes;
    private volatile @Nullable ServedEngine served;
    private EngineCounts retired = EngineCounts.NONE;

    /** @param engine asked once for each request */
    ServedEngines(CurrentEngine engine, StatusMode mode, long answerCacheBytes) {
        this.engine = engine;
        this.mode = mode;
        this.answerCacheBytes = answerCacheBytes;
        engine.onChange(next -> renewed()); // at once, so that the one before is let go
    }

    ServedEngine current() {
        ServedEngine current = served;
        return current != null && current.engine() == engine.get() ? current : renewed();
    }

    private synchronized ServedEngine renewed() {
        QueryEngine now = engine.get();
        ServedEngine current = served;
        if (current == null || current.engine() != now) {
            retired = current == null ? retired : retired.plus(EngineCounts.of(current));
            current = new ServedEngine(
                    now,
                    EntityTag.digest((now.fingerprint() + " " + mode).getBytes(StandardCharsets.UTF_8)),
                    new AnswerCache(answerCacheBytes));
            served = current;
        }
        return current;
    }

    /** Of all engines so far; what ends after its engine left is not counted. */
    synchronized EngineCounts counts() {
        ServedEngine now = current();
        return retired.plus(EngineCounts.of(now));
    }
}
