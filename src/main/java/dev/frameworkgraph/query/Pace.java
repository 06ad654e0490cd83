package dev.frameworkgraph.query;

/** How long an operation took of late, and at what cost: the longest run and the dearest, which count less with every run after them. */
final class Pace {

    private static final int SHARE_FORGOTTEN = 8;

    private volatile long nanos = Long.MAX_VALUE;
    private volatile long cost;

    /** Whether runs of this cost took no longer than that of late; false before the first run, and for costs above those known. */
    boolean keeps(long maximumNanos, long costOfRun) {
        return nanos <= maximumNanos && costOfRun <= cost;
    }

    /** Of two threads at once, one may be forgotten; what is measured is measured again. */
    void took(long nanosOfRun, long costOfRun) {
        long before = nanos;
        nanos = before == Long.MAX_VALUE ? nanosOfRun : recent(before, nanosOfRun);
        cost = recent(cost, costOfRun);
    }

    private static long recent(long before, long now) {
        return Math.max(now, before - before / SHARE_FORGOTTEN);
    }
}
