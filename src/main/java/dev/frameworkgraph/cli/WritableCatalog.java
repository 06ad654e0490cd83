package dev.frameworkgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds the folder that a command may write catalog files into. */
final class WritableCatalog {

    private static final String CURE =
            "\nGive --catalog the folder of a catalog, such as src/main/resources/catalog in a clone of the source.";

    private WritableCatalog() {}

    /** The folder; anything else ends the command. */
    static Path require(@Nullable Path folder) {
        if (folder == null || folder.equals(Path.of("shipped"))) {
            throw new CommandFailure(2, "The shipped catalog lies inside the program and cannot be written." + CURE);
        }
        if (!Files.isDirectory(folder)) {
            throw new CommandFailure(2, folder + " is no folder." + CURE);
        }
        return folder;
    }
}
