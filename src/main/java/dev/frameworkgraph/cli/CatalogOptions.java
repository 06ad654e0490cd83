package dev.frameworkgraph.cli;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.loading.CatalogFolder;
import dev.frameworkgraph.catalog.loading.CatalogLoader;
import dev.frameworkgraph.catalog.loading.CatalogSource;
import dev.frameworkgraph.catalog.loading.LoadResult;
import dev.frameworkgraph.catalog.loading.OverlaidCatalog;
import dev.frameworkgraph.catalog.loading.Problem;
import dev.frameworkgraph.catalog.loading.ShippedCatalog;
import dev.frameworkgraph.catalog.loading.Unreadable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which catalog a command works on. */
final class CatalogOptions {

    private static final Path SHIPPED = Path.of("shipped");
    private static final String CURE = "Give a folder with --catalog, or leave it out for the shipped catalog.";

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
        folders.forEach(folder -> layers.add(source(folder)));
        if (layers.size() != 1 && !folders.contains(SHIPPED)) {
            layers.add(0, new ShippedCatalog());
        }
        return layers.size() == 1 ? layers.get(0) : new OverlaidCatalog(layers);
    }

    /** The catalog in a folder, or the shipped one where the word for it stands. */
    static CatalogSource source(Path folder) {
        return folder.equals(SHIPPED) ? new ShippedCatalog() : new CatalogFolder(folder);
    }

    /** Reads and checks the files, also those of the shipped catalog. */
    LoadResult load() {
        CatalogSource source = source();
        try {
            return load(source);
        } catch (IOException e) {
            throw unreadable(source, e, CURE);
        }
    }

    private static LoadResult load(CatalogSource source) throws IOException {
        return CatalogLoader.load(source, LocalDate.now(ZoneOffset.UTC).plusDays(1));
    }

    private static CommandFailure unreadable(CatalogSource source, IOException e, String cure) {
        return new CommandFailure(
                ExitStatus.WRONG_DATA,
                "The catalog (" + source.description() + ") cannot be read: " + Unreadable.reason(e) + "\n" + cure);
    }

    /** The catalog; a wrong one ends the command with every problem. */
    Catalog require() {
        return require(source(), CURE, "");
    }

    /**
     * The same for a catalog that was named elsewhere; its problems come under its name.
     *
     * @param cure what to do where it cannot be read at all, which ends the command
     */
    static Catalog require(Path folder, String cure) {
        CatalogSource source = source(folder);
        return require(source, cure, source.description() + ":\n");
    }

    private static Catalog require(CatalogSource source, String cure, String heading) {
        try {
            Optional<Catalog> checked =
                    source instanceof ShippedCatalog shipped ? shipped.findChecked() : Optional.empty();
            return checked.isPresent() ? checked.get() : require(load(source), heading);
        } catch (IOException e) {
            throw unreadable(source, e, cure);
        }
    }

    private static Catalog require(LoadResult result, String heading) {
        if (result instanceof LoadResult.Rejected rejected) {
            throw new CommandFailure(ExitStatus.WRONG_DATA, heading + report(rejected.problems()));
        }
        return ((LoadResult.Loaded) result).catalog();
    }

    static String report(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n")) + "\n" + problems.size()
                + (problems.size() == 1 ? " problem" : " problems");
    }
}
