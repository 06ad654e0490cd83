package dev.frameworkgraph.cli;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.CatalogHistory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which earlier catalogs are held beside the one that answers. */
final class HistoryOptions {

    private static final int MAX_PREVIOUS = CatalogHistory.MAX_HELD - 1;

    @Option(
            names = "--previous",
            paramLabel = "DIR",
            split = ",",
            description =
                    "Folder with an earlier catalog for the query field \"diff\" to compare with, or \"shipped\". Given more"
                            + " than once, newest first; at most 9.")
    private List<Path> folders = new ArrayList<>();

    /** In the order given; a wrong one ends the command with every problem. */
    List<Catalog> previous() {
        if (folders.size() > MAX_PREVIOUS) {
            throw new CommandFailure(
                    2, "--previous names " + folders.size() + " catalogs; at most " + MAX_PREVIOUS + " are held");
        }
        return folders.stream()
                .map(folder -> CatalogOptions.require(folder, "Give --previous folders with catalog files."))
                .toList();
    }
}
