package dev.frameworkgraph.cli;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.loading.CatalogFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample catalog as a folder, whole or broken. */
final class CatalogFolders {

    private CatalogFolders() {}

    /** The sample catalog, written into a folder. */
    static Path good(Path folder) throws IOException {
        for (CatalogFile file : SampleCatalog.files()) {
            Path path = folder.resolve(file.name());
            Files.createDirectories(path.resolveSibling(""));
            Files.write(path, file.content());
        }
        return folder;
    }

    /** The same with two problems, both in {@code frameworks/broken.yaml}: on line 3 and on line 4. */
    static Path broken(Path folder) throws IOException {
        Files.writeString(good(folder).resolve("frameworks/broken.yaml"), """
                slug: broken
                name: "Broken"
                kind: NO_SUCH_KIND
                colour: red
                status: ACTIVE
                summary: "A sample."
                languages: [PYTHON]
                """);
        return folder;
    }
}
