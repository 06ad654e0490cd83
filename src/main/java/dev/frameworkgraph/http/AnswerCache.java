package dev.frameworkgraph.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Whole answers of one snapshot by the request that they answer, as they are sent: rendered, tagged and compressed once. Only
 * answers without errors are kept. Bounded by bytes. When it is full, an answer comes in only in place of one that was asked
 * for less often of late (the policy W-TinyLFU), so that a flood of requests that are each made once, or a few times, cannot push
 * out what many ask for.
 */
final class AnswerCache {

    /** What an entry takes beside its arrays, roughly. */
    private static final int ENTRY_BYTES = 256;

    private final @Nullable Cache<AnswerKey, Answer> answers;
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();

    /** @param maximumBytes of requests and answers together; 0 to keep none */
    AnswerCache(long maximumBytes) {
        this.answers = maximumBytes == 0
                ? null
                : Caffeine.newBuilder()
                        .maximumWeight(maximumBytes)
                        .weigher(AnswerCache::bytes)
                        .executor(Runnable::run)
                        .build();
    }

    /** The request counts twice: as it came, and as the document that the answer names. */
    private static int bytes(AnswerKey key, Answer answer) {
        return ENTRY_BYTES + 2 * key.request().length + answer.body().length;
    }

    @Nullable
    Answer find(AnswerKey key) {
        Answer known = answers == null ? null : answers.getIfPresent(key);
        (known == null ? misses : hits).increment();
        return known;
    }

    long hits() {
        return hits.sum();
    }

    long misses() {
        return misses.sum();
    }

    void keep(AnswerKey key, Answer answer) {
        if (answers != null && answer.tag() != null) {
            answers.put(key, answer);
        }
    }
}
