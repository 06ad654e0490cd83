package dev.frameworkgraph.query;

/** How long an operation took of late: the longest run, which counts less with every run after it. */
final class Pace {

    private static final int SHARE_FORGOTTEN = 8;

    private volatile long nanos = Long.MAX_VALUE;

    /** Nanoseconds; the largest number before the first run. */
    long nanos() {
        return nanos;
    }

    /** Of two threads at once, one may be forgotten; what is measured is measured again. */
    void took(long nanosOfRun) {
        long before = nanos;
        nanos = before == Long.MAX_VALUE ? nanosOfRun : Math.max(nanosOfRun, before - before / SHARE_FORGOTTEN);
    }
}
