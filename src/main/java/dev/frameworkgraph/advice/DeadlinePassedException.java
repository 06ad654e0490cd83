package dev.frameworkgraph.advice;

import java.time.Duration;

/** A search that took longer than it may. */
public final class DeadlinePassedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DeadlinePassedException(Duration time) {
        super("The answer took longer than " + time.toMillis() + " ms; ask for less", null, false, false);
    }
}
