package dev.frameworkgraph.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision that cannot be compared, because it is not held or not told apart.
 *
 * @param asked as it was named; null when the one before another was meant and there is none
 * @param held those that can be named, newest first
 */
public record RevisionNotHeld(@Nullable String asked, List<RevisionInfo> held, String message) implements DiffResult {

    public RevisionNotHeld {
        held = List.copyOf(held);
    }
}
