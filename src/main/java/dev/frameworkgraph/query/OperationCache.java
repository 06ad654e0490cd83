package dev.frameworkgraph.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Valid documents by their text, the least recently used leaving first; bounded by number and by the length of a text. */
final class OperationCache<T> {

    private static final int MAX_ENTRIES = 500;
    private static final int MAX_LENGTH = 16_384;

    private final Map<String, T> entries = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > MAX_ENTRIES;
        }
    };

    /** What the cache has, or what is made now; made outside the lock, so two callers may both make it. */
    T get(String text, Supplier<T> make) {
        T known = find(text);
        if (known != null) {
            return known;
        }
        T made = make.get();
        if (text.length() <= MAX_LENGTH) {
            synchronized (entries) {
                entries.put(text, made);
            }
        }
        return made;
    }

    @Nullable
    T find(String text) {
        synchronized (entries) {
            return entries.get(text);
        }
    }
}
