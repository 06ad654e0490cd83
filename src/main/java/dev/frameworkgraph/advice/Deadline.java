package dev.frameworkgraph.advice;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Until when the question that a thread works at may take. It ends a long search with an exception and never changes an answer, so
 * that nobody needs to pass it through questions that stay pure functions.
 */
public final class Deadline {

    private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();

    private final Duration time;
    private final long end;

    private Deadline(Duration time) {
        this.time = time;
        this.end = System.nanoTime() + time.toNanos();
    }

    /** Does the work, in so much time. */
    public static <T> T within(Duration time, Supplier<T> work) {
        CURRENT.set(new Deadline(time));
        try {
            return work.get();
        } finally {
            CURRENT.remove();
        }
    }

    /**
     * To be asked by searches now and then.
     *
     * @throws DeadlinePassedException when there is a deadline and it has passed
     */
    public static void check() {
        Deadline current = CURRENT.get();
        if (current != null && System.nanoTime() > current.end) {
            throw new DeadlinePassedException(current.time);
        }
    }
}
