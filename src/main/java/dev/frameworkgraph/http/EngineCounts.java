package dev.frameworkgraph.http;

import dev.frameworkgraph.query.ExecutorUse;
import dev.frameworkgraph.query.execution.RenderedParts;

/** What engines and the caches before them did. */
record EngineCounts(long compiled, long reference, long answerHits, long answerMisses, long partHits, long partMisses) {

    static final EngineCounts NONE = new EngineCounts(0, 0, 0, 0, 0, 0);

    static EngineCounts of(ServedEngine served) {
        ExecutorUse executors = served.engine().executorUse();
        RenderedParts.Use parts = served.engine().partUse();
        return new EngineCounts(
                executors.compiled(),
                executors.reference(),
                served.answers().hits(),
                served.answers().misses(),
                parts.reused(),
                parts.missed());
    }

    EngineCounts plus(EngineCounts others) {
        return new EngineCounts(
                compiled + others.compiled,
                reference + others.reference,
                answerHits + others.answerHits,
                answerMisses + others.answerMisses,
                partHits + others.partHits,
                partMisses + others.partMisses);
    }
}
