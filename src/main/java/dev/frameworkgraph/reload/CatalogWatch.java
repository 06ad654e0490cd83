package dev.frameworkgraph.reload;

import java.time.Duration;

/**
 * Looks at the files of the catalog again and again, and reloads when they differ from those that were read and have been left alone for
 * one interval. Looking rather than listening, for that sees every change: by links, on network drives, in folders that were not
 * there before; and many changes at once are one.
 */
public final class CatalogWatch implements AutoCloseable {

    /** So that looking at a very large catalog takes a small part of one core. */
    private static final int REST_FACTOR = 20;

    private final SourceReader reader;
    private final CatalogReloader reloader;
    private final Duration interval;
    private final Thread thread = new Thread(this::run, "catalog-watch");

    private CatalogWatch(SourceReader reader, CatalogReloader reloader, Duration interval) {
        this.reader = reader;
        this.reloader = reloader;
        this.interval = interval;
    }

    public static CatalogWatch start(SourceReader reader, CatalogReloader reloader, Duration interval) {
        CatalogWatch watch = new CatalogWatch(reader, reloader, interval);
        watch.thread.setDaemon(true);
        watch.thread.start();
        return watch;
    }

    private void run() {
        try {
            String before = reader.taken();
            Duration rest = interval;
            while (true) {
                Thread.sleep(rest.toMillis());
                long start = System.nanoTime();
                String now = reader.fingerprint();
                rest = longer(interval, Duration.ofNanos((System.nanoTime() - start) * REST_FACTOR));
                if (now.equals(before) && !now.equals(reader.taken())) {
                    reloader.reload("its files changed").join();
                }
                before = now;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
