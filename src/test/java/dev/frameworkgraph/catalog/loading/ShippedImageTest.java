package dev.frameworkgraph.catalog.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.image.CatalogImage;
import dev.frameworkgraph.query.ShippedEngine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedImageTest {

    @TempDir
    private Path folder;

    @Test
    void theImageMeansWhatTheFilesSay() throws IOException {
        Path file = folder.resolve("image/catalog.image");

        ShippedImage.main(new String[] {file.toString()});

        try (InputStream image = Files.newInputStream(file)) {
            Catalog read = CatalogImage.read(image);
            Catalog fromFiles = ShippedEngine.GRAPH.catalog();
            assertThat(read.revision()).isEqualTo(fromFiles.revision());
            assertThat(Revision.sign(read)).isEqualTo(Revision.sign(fromFiles));
        }
    }

    /** Here classes come from a folder, and an edit of a file has to count at once. */
    @Test
    void isForTheJarOnly() throws IOException {
        assertThat(new ShippedCatalog().findChecked()).isEmpty();
    }
}
