package dev.frameworkgraph.reload;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.loading.CatalogLoader;
import dev.frameworkgraph.catalog.loading.CatalogSource;
import dev.frameworkgraph.catalog.loading.LoadResult;
import dev.frameworkgraph.catalog.loading.Place;
import dev.frameworkgraph.catalog.loading.Problem;
import dev.frameworkgraph.catalog.loading.ShippedCatalog;
import dev.frameworkgraph.catalog.loading.Unreadable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Reads a catalog whose files may change at any time, also while they are read. */
public final class SourceReader {

    private static final Logger LOGGER = System.getLogger("dev.frameworkgraph.reload");
    private static final int ATTEMPTS = 5;

    private final CatalogSource source;
    private volatile String taken = "";

    public SourceReader(CatalogSource source) {
        this.source = source;
    }

    /** What to call the source in messages. */
    public String description() {
        return source.description();
    }

    /** Whether it has files that may change; the shipped catalog has none. */
    public boolean canChange() {
        return !fingerprint().isBlank();
    }

    /** Whether the build checked the catalog, so that nothing about it is left to be tried. */
    boolean isChecked() {
        return source instanceof ShippedCatalog;
    }

    /** The catalog of one moment: files that changed meanwhile are read again. */
    Catalog read() throws WrongCatalogException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            taken = fingerprint();
            LoadResult result = readOnce();
            if (fingerprint().equals(taken)) {
                return require(result);
            }
        }
        throw new WrongCatalogException(List.of(problem(
                "the files changed again and again while they were read", "Reload when they are all written.")));
    }

    private static Catalog require(LoadResult result) throws WrongCatalogException {
        if (result instanceof LoadResult.Rejected rejected) {
            throw new WrongCatalogException(rejected.problems());
        }
        return ((LoadResult.Loaded) result).catalog();
    }

    /** Changes whenever what is read may have. */
    String fingerprint() {
        try {
            return source.fingerprint();
        } catch (IOException | RuntimeException e) {
            return "unreadable: " + e;
        }
    }

    /** The fingerprint of the files that were read last. */
    String taken() {
        return taken;
    }

    private LoadResult readOnce() {
        try {
            Optional<Catalog> checked =
                    source instanceof ShippedCatalog shipped ? shipped.findChecked() : Optional.empty();
            return checked.isPresent()
                    ? new LoadResult.Loaded(checked.get())
                    : CatalogLoader.load(source, LocalDate.now(ZoneOffset.UTC).plusDays(1));
        } catch (IOException e) {
            return new LoadResult.Rejected(List.of(problem(
                    "the catalog cannot be read: " + Unreadable.reason(e),
                    "Give a folder with --catalog, or leave it out for the shipped catalog.")));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOGGER.log(Level.ERROR, "The catalog cannot be read", e);
            return new LoadResult.Rejected(List.of(problem(
                    "the catalog cannot be read: " + e, "Take back what changed last; the log has the trace.")));
        }
    }

    private Problem problem(String message, String cure) {
        return new Problem(new Place(source.description(), 0, 0), message, cure);
    }
}
