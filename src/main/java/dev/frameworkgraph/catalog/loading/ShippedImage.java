package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.image.CatalogImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;

/** Writes the image of the shipped catalog; the build runs it after the tests, and puts the file into the jar. */
public final class ShippedImage {

    private ShippedImage() {}

    /**
     * Checks the files and writes their image.
     *
     * @param arguments the file to write
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        LoadResult result = CatalogLoader.load(
                new ShippedCatalog(), LocalDate.now(ZoneOffset.UTC).plusDays(1));
        if (!(result instanceof LoadResult.Loaded loaded)) {
            throw new IOException("The shipped catalog is wrong: " + result);
        }
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            CatalogImage.write(loaded.catalog(), out);
        }
    }
}
