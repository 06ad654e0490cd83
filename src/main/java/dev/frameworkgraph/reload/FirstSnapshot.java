package dev.frameworkgraph.reload;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.CatalogHistory;
import dev.frameworkgraph.catalog.loading.Place;
import dev.frameworkgraph.catalog.loading.Problem;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a server begins with.
 *
 * @param problems why it is the last good catalog rather than what the source has; empty when it is from the source
 * @param loadedAt when it was read from the source
 */
public record FirstSnapshot(Snapshot snapshot, CatalogHistory history, List<Problem> problems, Instant loadedAt) {

    public FirstSnapshot {
        problems = List.copyOf(problems);
    }

    /**
     * The catalog of the source; where that is wrong, the last good one.
     *
     * @param previous catalogs held beside it, newest first
     * @param lastGood null when none is kept
     * @throws WrongCatalogException with every problem, when there is no good catalog at all
     */
    public static FirstSnapshot of(
            SourceReader reader, Snapshots snapshots, List<Catalog> previous, @Nullable LastGoodCatalog lastGood)
            throws WrongCatalogException {
        try {
            Instant now = Instant.now();
            CatalogHistory history = CatalogHistory.of(reader.read(), previous);
            Snapshot snapshot = reader.isChecked() ? snapshots.of(history) : snapshots.tried(history);
            return new FirstSnapshot(snapshot, history, List.of(), now);
        } catch (WrongCatalogException e) {
            return lastGood(e, snapshots, previous, lastGood);
        }
    }

    private static FirstSnapshot lastGood(
            WrongCatalogException wrong,
            Snapshots snapshots,
            List<Catalog> previous,
            @Nullable LastGoodCatalog lastGood)
            throws WrongCatalogException {
        if (lastGood == null) {
            throw wrong;
        }
        try {
            LastGoodCatalog.Kept kept = lastGood.read();
            CatalogHistory history = CatalogHistory.of(kept.catalog(), previous);
            return new FirstSnapshot(snapshots.of(history), history, wrong.problems(), kept.keptAt());
        } catch (NoSuchFileException e) {
            throw wrong;
        } catch (IOException e) {
            List<Problem> all = new ArrayList<>(wrong.problems());
            all.add(new Problem(
                    new Place(lastGood.file().toString(), 0, 0),
                    "the last good catalog is of no use: " + e.getMessage(),
                    "Mend the catalog; the next good one is kept in its place."));
            throw new WrongCatalogException(all);
        }
    }
}
