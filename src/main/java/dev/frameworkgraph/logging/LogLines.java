package dev.frameworkgraph.logging;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lines on their way to a stream that may be slow or stuck. Whoever logs never waits: lines stand in a bounded queue, a thread of
 * their own writes them, and what finds the queue full is dropped and counted.
 */
public final class LogLines implements AutoCloseable {

    private static final int MAX_BATCH = 64 * 1024;
    private static final long PATIENCE_MILLIS = 1_000;

    /** When all is written: waking the writer for every line would cost more than the line. */
    private static final long PAUSE_MILLIS = 10;

    /** A place in the queue that somebody waits for. */
    private record Mark(boolean last, CountDownLatch passed) implements Supplier<String> {

        @Override
        public String get() {
            return "";
        }
    }

    private final String name;
    private final OutputStream stream;
    private final BlockingQueue<Supplier<String>> queue;
    private final LongAdder dropped = new LongAdder();
    private volatile boolean ended;

    /**
     * Begins to write.
     *
     * @param name what the lines tell of
     * @param stream not closed here
     * @param capacity lines that may wait
     */
    public LogLines(String name, OutputStream stream, int capacity) {
        this.name = name;
        this.stream = stream;
        this.queue = new ArrayBlockingQueue<>(capacity);
        Thread writer = new Thread(this::write, "log-" + name);
        writer.setDaemon(true);
        writer.start();
    }

    public String name() {
        return name;
    }

    /** Lines that were lost, for want of room or because they could not be written. */
    public long dropped() {
        return dropped.sum();
    }

    /**
     * Adds a line, or drops it.
     *
     * @param line with its end; made by the writing thread
     */
    public void add(Supplier<String> line) {
        if (ended || !queue.offer(line)) {
            dropped.increment();
        }
    }

    /** Waits until what was added before is written, but no longer than a second. */
    public void flush() {
        pass(new Mark(false, new CountDownLatch(1)));
    }

    /** The same, and nothing is written any more. */
    @Override
    public void close() {
        pass(new Mark(true, new CountDownLatch(1)));
    }

    private void pass(Mark mark) {
        try {
            if (!ended && queue.offer(mark, PATIENCE_MILLIS, TimeUnit.MILLISECONDS) && !ended) {
                boolean ignored = mark.passed().await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        try {
            Mark met;
            do {
                met = writeBatch(queue.take());
                if (met != null) {
                    met.passed().countDown();
                } else if (queue.isEmpty()) {
                    Thread.sleep(PAUSE_MILLIS);
                }
            } while (met == null || !met.last());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended = true;
            leave();
        }
    }

    /** Lets go whoever still waits. */
    private void leave() {
        for (Supplier<String> line = queue.poll(); line != null; line = queue.poll()) {
            if (line instanceof Mark mark) {
                mark.passed().countDown();
            } else {
                dropped.increment();
            }
        }
    }

    /** Writes what waits, up to a mark, which is returned; null when there was none. */
    private @Nullable Mark writeBatch(Supplier<String> first) {
        StringBuilder batch = new StringBuilder();
        int lines = 0;
        Supplier<String> line = first;
        while (line != null && !(line instanceof Mark)) {
            batch.append(text(line));
            lines++;
            line = batch.length() < MAX_BATCH ? queue.poll() : null;
        }
        write(batch.toString(), lines);
        return line instanceof Mark mark ? mark : null;
    }

    private String text(Supplier<String> line) {
        try {
            return line.get();
        } catch (RuntimeException e) {
            dropped.increment();
            return "";
        }
    }

    private void write(String batch, int lines) {
        try {
            stream.write(batch.getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException e) {
            dropped.add(lines);
        }
    }
}
