package dev.frameworkgraph.reload;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.CatalogHistory;
import dev.frameworkgraph.catalog.loading.Problem;
import dev.frameworkgraph.query.CurrentEngine;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the catalog anew, one reload after the other, on a thread of its own. The next catalog is made and tried beside the one that
 * answers, and takes its place at once or not at all.
 */
public final class CatalogReloader implements AutoCloseable {

    private static final Logger LOGGER = System.getLogger("dev.frameworkgraph.reload");

    private final SourceReader reader;
    private final Snapshots snapshots;
    private final CatalogKeeper keeper;
    private final int held;
    private final CurrentEngine engine;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "reload");
        thread.setDaemon(true);
        return thread;
    });
    private CatalogHistory history; // of the worker alone
    private volatile ReloadStatus status;
    private @Nullable CompletableFuture<ReloadResult> waiting;

    /**
     * Begins with a catalog that answers, and keeps it as the last good one.
     *
     * @param lastGood null to keep none
     * @param held revisions at once, the one that answers among them; never fewer than there are at first
     */
    public CatalogReloader(
            SourceReader reader,
            Snapshots snapshots,
            FirstSnapshot first,
            @Nullable LastGoodCatalog lastGood,
            int held) {
        this.reader = reader;
        this.snapshots = snapshots;
        this.keeper = new CatalogKeeper(lastGood);
        this.history = first.history();
        this.held = Math.max(held, history.catalogs().size());
        this.engine = new CurrentEngine(first.snapshot().engine());
        this.status = ReloadStatus.begun(first.loadedAt(), refused(first.problems()), Instant.now());
        if (first.problems().isEmpty()) {
            Catalog catalog = history.current();
            worker.execute(() -> keeper.keep(catalog));
        } else {
            tell(new ReloadResult.Refused(revision(), first.problems()));
        }
    }

    private ReloadResult.@Nullable Refused refused(List<Problem> problems) {
        return problems.isEmpty() ? null : new ReloadResult.Refused(revision(), problems);
    }

    /** What answers. */
    public CurrentEngine engine() {
        return engine;
    }

    public ReloadStatus status() {
        return status;
    }

    /** The revision that answers. */
    public String revision() {
        return engine.get().revision();
    }

    /**
     * Reads the catalog as it is from now on. All who ask while a reload runs share the one after it.
     *
     * @param reason for the log
     */
    public synchronized CompletableFuture<ReloadResult> reload(String reason) {
        CompletableFuture<ReloadResult> next = waiting;
        if (next == null) {
            CompletableFuture<ReloadResult> begun = new CompletableFuture<>();
            waiting = begun;
            worker.execute(() -> run(begun, reason));
            next = begun;
        }
        return next.copy();
    }

    private void run(CompletableFuture<ReloadResult> future, String reason) {
        synchronized (this) {
            waiting = null;
        }
        LOGGER.log(Level.INFO, "Reading the catalog anew: " + reason);
        ReloadResult result = next();
        status = status.after(result, Instant.now());
        tell(result);
        future.complete(result);
    }

    private ReloadResult next() {
        String revision = revision();
        try {
            Catalog catalog = reader.read();
            if (catalog.revision().equals(revision)) {
                keeper.keep(catalog);
                return new ReloadResult.Unchanged(revision);
            }
            CatalogHistory following = history.followedBy(catalog).limitedTo(held);
            Snapshot snapshot = snapshots.tried(following);
            history = following;
            engine.replace(snapshot.engine());
            keeper.keep(catalog);
            return new ReloadResult.Replaced(catalog.revision(), revision);
        } catch (WrongCatalogException e) {
            return new ReloadResult.Refused(revision, e.problems());
        }
    }

    private static void tell(ReloadResult result) {
        if (result instanceof ReloadResult.Replaced replaced) {
            LOGGER.log(
                    Level.INFO, "Catalog " + replaced.revision() + " answers now, in place of " + replaced.previous());
        } else if (result instanceof ReloadResult.Refused refused) {
            LOGGER.log(
                    Level.WARNING,
                    "The catalog is refused; " + refused.revision() + " goes on answering. Problems: "
                            + refused.problems().size());
            refused.problems().forEach(problem -> LOGGER.log(Level.WARNING, "Refused: " + problem));
        } else {
            LOGGER.log(Level.INFO, "Catalog " + result.revision() + " is unchanged");
        }
    }

    /** Begins no more reloads; one that runs ends with the process, at any point. */
    @Override
    public void close() {
        worker.shutdownNow();
    }
}
