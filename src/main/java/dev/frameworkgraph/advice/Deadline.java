package dev.frameworkgraph.advice;

import java.time.Duration;
import java.util.function.Function;
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

    /** One that ends so much later than now. */
    public static Deadline in(Duration time) {
        return new Deadline(time);
    }

    /** Does the work, in so much time; the work is told the deadline, so that it can look for itself as well. */
    public static <T> T within(Duration time, Function<Deadline, T> work) {
        Deadline deadline = in(time);
        CURRENT.set(deadline);
        try {
            return work.apply(deadline);
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
        if (current != null && current.hasPassed()) {
            throw new DeadlinePassedException(current.time);
        }
    }

    /** Whether the time is up. */
    public boolean hasPassed() {
        return System.nanoTime() > end;
    }

    /** From its beginning to its end. */
    public Duration time() {
        return time;
    }
}
