package dev.frameworkgraph.catalog.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A catalog in a folder of the file system. */
public record CatalogFolder(Path path) implements CatalogSource {

    @Override
    public List<CatalogFile> files() throws IOException {
        if (!Files.isDirectory(path)) {
            throw new NotDirectoryException(path.toString());
        }
        return read(path);
    }

    /** The YAML files below a folder, by their path within it. */
    static List<CatalogFile> read(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.filter(path -> path.toString().endsWith(".yaml") && Files.isRegularFile(path))
                    .sorted()
                    .toList();
        }
        List<CatalogFile> files = new ArrayList<>();
        for (Path path : paths) {
            String name = folder.relativize(path).toString().replace('\\', '/');
            files.add(new CatalogFile(name, Files.readAllBytes(path)));
        }
        return List.copyOf(files);
    }

    @Override
    public String description() {
        return path.toString();
    }
}
