package dev.frameworkgraph.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Valid documents by their text, bounded by number and by the length of a text. When it is full, a document that is asked for more
 * often takes the place of one that is asked for less often.
 */
final class OperationCache<T> {

    private static final int MAX_ENTRIES = 500;
    private static final int MAX_LENGTH = 16_384;

    private final Cache<String, T> entries = Caffeine.newBuilder()
            .maximumSize(MAX_ENTRIES)
            .executor(Runnable::run)
            .build();

    /** What the cache has, or what is made now; made outside any lock, so two callers may both make it. */
    T get(String text, Supplier<T> make) {
        T known = find(text);
        if (known != null) {
            return known;
        }
        T made = make.get();
        if (text.length() <= MAX_LENGTH) {
            entries.put(text, made);
        }
        return made;
    }

    @Nullable
    T find(String text) {
        return entries.getIfPresent(text);
    }
}
