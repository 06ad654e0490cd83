package dev.frameworkgraph.cli;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.loading.CatalogFolder;
import dev.frameworkgraph.catalog.loading.CatalogLoader;
import dev.frameworkgraph.catalog.loading.CatalogSource;
import dev.frameworkgraph.catalog.loading.LoadResult;
import dev.frameworkgraph.catalog.loading.OverlaidCatalog;
import dev.frameworkgraph.catalog.loading.Problem;
import dev.frameworkgraph.catalog.loading.ShippedCatalog;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which catalog a command works on. */
final class CatalogOptions {

    private static final Path SHIPPED = Path.of("shipped");

    @Option(
            names = "--catalog",
            paramLabel = "DIR",
            split = ",",
            description =
                    "Folder with catalog files, in place of the shipped catalog. Given more than once, the folders are laid"
                            + " over the shipped catalog: a file takes the place of the one with the same name. \"shipped\" stands for"
                            + " the shipped catalog, so that shipped,DIR lays one folder over it.")
    private List<Path> folders = new ArrayList<>();

    CatalogSource source() {
        List<CatalogSource> layers = new ArrayList<>();
        folders.forEach(
                folder -> layers.add(folder.equals(SHIPPED) ? new ShippedCatalog() : new CatalogFolder(folder)));
        if (layers.size() != 1 && !folders.contains(SHIPPED)) {
            layers.add(0, new ShippedCatalog());
        }
        return layers.size() == 1 ? layers.get(0) : new OverlaidCatalog(layers);
    }

    LoadResult load() {
        try {
            return CatalogLoader.load(source(), LocalDate.now(ZoneOffset.UTC).plusDays(1));
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitStatus.WRONG_DATA,
                    "The catalog (" + source().description() + ") cannot be read: " + reason(e)
                            + "\nGive a folder with --catalog, or leave it out for the shipped catalog.");
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NotDirectoryException) {
            return "there is no such folder";
        }
        return e instanceof AccessDeniedException
                ? "permission denied for " + e.getMessage()
                : String.valueOf(e.getMessage());
    }

    /** The catalog; a wrong one ends the command with every problem. */
    Catalog require() {
        LoadResult result = load();
        if (result instanceof LoadResult.Rejected rejected) {
            throw new CommandFailure(ExitStatus.WRONG_DATA, report(rejected.problems()));
        }
        return ((LoadResult.Loaded) result).catalog();
    }

    static String report(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n")) + "\n" + problems.size()
                + (problems.size() == 1 ? " problem" : " problems");
    }
}
