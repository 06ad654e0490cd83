package dev.frameworkgraph.cli;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.CatalogHistory;
import dev.frameworkgraph.reload.CatalogReloader;
import dev.frameworkgraph.reload.CatalogWatch;
import dev.frameworkgraph.reload.FirstSnapshot;
import dev.frameworkgraph.reload.LastGoodCatalog;
import dev.frameworkgraph.reload.Snapshots;
import dev.frameworkgraph.reload.SourceReader;
import dev.frameworkgraph.reload.WrongCatalogException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** When the catalog is read anew, and what is kept of it. */
final class ReloadOptions {

    @Option(
            names = "--watch-seconds",
            paramLabel = "S",
            defaultValue = "2",
            description =
                    "Look at the folders of --catalog every so many seconds, and reload when files changed and have been left"
                            + " alone for as long; 0 to reload only when told (default: ${DEFAULT-VALUE}).")
    private int watchSeconds;

    @Option(
            names = "--held-revisions",
            paramLabel = "N",
            defaultValue = "3",
            description =
                    "Revisions that stay in memory for the query field \"diff\", the one that answers among them; never fewer"
                            + " than --previous gives, 1 to 10 (default: ${DEFAULT-VALUE}).")
    private int heldRevisions;

    @Option(
            names = "--state-dir",
            paramLabel = "DIR",
            description =
                    "Folder to keep the last good catalog in, which answers when the server is started while its catalog is"
                            + " wrong. Without it such a start fails.")
    private @Nullable Path stateFolder;

    /** What to begin with; where there is no good catalog at all, the command ends with every problem. */
    FirstSnapshot first(SourceReader reader, Snapshots snapshots, List<Catalog> previous) {
        if (watchSeconds < 0) {
            throw new CommandFailure(2, "--watch-seconds is 0 or more, not " + watchSeconds);
        }
        if (heldRevisions < 1 || heldRevisions > CatalogHistory.MAX_HELD) {
            throw new CommandFailure(
                    2, "--held-revisions is 1 to " + CatalogHistory.MAX_HELD + ", not " + heldRevisions);
        }
        try {
            return FirstSnapshot.of(reader, snapshots, previous, lastGood());
        } catch (WrongCatalogException e) {
            throw new CommandFailure(ExitStatus.WRONG_DATA, CatalogOptions.report(e.problems()));
        }
    }

    CatalogReloader reloader(SourceReader reader, Snapshots snapshots, FirstSnapshot first) {
        return new CatalogReloader(reader, snapshots, first, lastGood(), heldRevisions);
    }

    /** Reloads from now on when files change, and on SIGHUP. */
    void begin(SourceReader reader, CatalogReloader reloader) {
        Signals.on("HUP", () -> reloader.reload("SIGHUP").join());
        if (isWatching(reader)) {
            CatalogWatch.start(reader, reloader, Duration.ofSeconds(watchSeconds));
        }
    }

    /** How a reload comes about, in a few words. */
    String description(SourceReader reader) {
        return isWatching(reader) ? "when files change, or on SIGHUP" : "on SIGHUP";
    }

    private boolean isWatching(SourceReader reader) {
        return watchSeconds > 0 && reader.canChange();
    }

    private @Nullable LastGoodCatalog lastGood() {
        return stateFolder == null ? null : new LastGoodCatalog(stateFolder);
    }
}
