package dev.frameworkgraph.http;

import dev.frameworkgraph.http.export.CatalogExport;
import dev.frameworkgraph.http.export.CatalogForm;
import dev.frameworkgraph.query.QueryEngine;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Whole catalogs as files: each is made once, by a thread of its own, and kept for as long as its catalog is held. */
final class CatalogFiles {

    private static final int PAUSE_MINUTES = 1;

    private record Key(String revision, CatalogForm form) {}

    private final Map<Key, CompletableFuture<Asset>> files = new HashMap<>();

    /** @param revision one that the engine holds */
    synchronized CompletableFuture<Asset> get(QueryEngine engine, String revision, CatalogForm form) {
        files.keySet().removeIf(key -> !engine.holds(key.revision()));
        return files.computeIfAbsent(new Key(revision, form), key -> make(engine, key));
    }

    /** What failed is tried again, but not for each who asks. */
    private synchronized void forget(Key key) {
        files.remove(key);
    }

    private CompletableFuture<Asset> make(QueryEngine engine, Key key) {
        CompletableFuture<Asset> file = CompletableFuture.supplyAsync(
                () -> Asset.of(
                        "catalog." + key.form().suffix(),
                        CatalogExport.of(engine.ofRevision(key.revision()), key.form()),
                        true),
                CatalogFiles::runAside);
        return file.whenComplete((made, failure) -> {
            if (failure != null) {
                CompletableFuture.delayedExecutor(PAUSE_MINUTES, TimeUnit.MINUTES)
                        .execute(() -> forget(key));
            }
        });
    }

    private static void runAside(Runnable task) {
        Thread thread = new Thread(task, "catalog export");
        thread.setDaemon(true);
        thread.start();
    }
}
