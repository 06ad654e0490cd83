package dev.frameworkgraph.refresh;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What a run is to do.
 *
 * @param catalog folder of the catalog
 * @param cache folder of the journal
 * @param slugs frameworks to refresh; empty for all that have package facts
 * @param jobs packages at once
 * @param dryRun whether nothing is written
 * @param stamp whether the day is written into every file that was read
 * @param acceptRemovals whether a package may lose any number of releases
 * @param restart whether an interrupted run is forgotten
 * @param today the day to write
 * @param sources fingerprint of the addresses asked, so that a run does not go on with another source
 */
public record RefreshSettings(
        Path catalog,
        Path cache,
        List<String> slugs,
        int jobs,
        boolean dryRun,
        boolean stamp,
        boolean acceptRemovals,
        boolean restart,
        LocalDate today,
        String sources) {

    public RefreshSettings {
        slugs = List.copyOf(slugs);
    }
}
