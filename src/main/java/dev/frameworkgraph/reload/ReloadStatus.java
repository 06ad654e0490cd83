package dev.frameworkgraph.reload;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the catalog that answers stands to its source.
 *
 * @param loadedAt when it was read from its source
 * @param countsByWord how often a reload ended so, by the word for its result; every word has one
 * @param last what became of the latest reading; null when that was good and at the start
 * @param lastAt when that was; the start, when there was no reload yet
 */
public record ReloadStatus(
        Instant loadedAt,
        Map<String, Long> countsByWord,
        @Nullable ReloadResult last,
        Instant lastAt) {

    public ReloadStatus {
        countsByWord = Collections.unmodifiableMap(new LinkedHashMap<>(countsByWord));
    }

    /** Before any reload. */
    public static ReloadStatus begun(Instant loadedAt, ReloadResult.@Nullable Refused refused, Instant now) {
        Map<String, Long> none = new LinkedHashMap<>();
        ReloadResult.WORDS.forEach(word -> none.put(word, 0L));
        return new ReloadStatus(loadedAt, none, refused, now);
    }

    /** Of a server that does not reload. */
    public static ReloadStatus begun(Instant now) {
        return begun(now, null, now);
    }

    ReloadStatus after(ReloadResult result, Instant now) {
        Map<String, Long> counts = new LinkedHashMap<>(countsByWord);
        counts.merge(result.word(), 1L, Long::sum);
        return new ReloadStatus(result instanceof ReloadResult.Replaced ? now : loadedAt, counts, result, now);
    }

    /** How often a reload ended so. */
    public long count(String word) {
        return countsByWord.getOrDefault(word, 0L);
    }

    /** Whether the source is wrong now, so that what answers is an earlier good one. */
    public boolean isBehind() {
        return last instanceof ReloadResult.Refused;
    }

    /** As plain values, in the order in which they are told. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("loadedAt", loadedAt.toString());
        facts.put("behind", isBehind());
        facts.put("reloads", countsByWord);
        facts.put("lastAt", lastAt.toString());
        if (last != null) {
            facts.put("last", last.facts());
        }
        return facts;
    }
}
