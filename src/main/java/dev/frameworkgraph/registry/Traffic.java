package dev.frameworkgraph.registry;

import java.util.concurrent.atomic.AtomicLong;

/** Counts what went over the wire; safe for any number of threads. */
public final class Traffic {

    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong notModified = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();

    void countRequest() {
        requests.incrementAndGet();
    }

    void countNotModified() {
        notModified.incrementAndGet();
    }

    void countBytes(long received) {
        bytes.addAndGet(received);
    }

    /** Attempts, redirects not counted. */
    public long requests() {
        return requests.get();
    }

    /** Answers that only said that nothing has changed since the last time. */
    public long notModified() {
        return notModified.get();
    }

    /** Bytes of bodies as they came, packed or not. */
    public long bytes() {
        return bytes.get();
    }
}
