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

    private static final long MAX_FILE_BYTES = 1024 * 1024;

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
            paths = walk.filter(path -> isYaml(path) && Files.isRegularFile(path))
                    .sorted()
                    .toList();
        }
        List<CatalogFile> files = new ArrayList<>();
        for (Path path : paths) {
            String name = folder.relativize(path).toString().replace('\\', '/');
            if (Files.size(path) > MAX_FILE_BYTES) {
                throw new IOException(
                        name + " is larger than " + MAX_FILE_BYTES + " bytes, the most for one catalog file");
            }
            files.add(new CatalogFile(name, Files.readAllBytes(path)));
        }
        return List.copyOf(files);
    }

    /** Also by the ending that is not read, so that such a file is reported rather than passed over. */
    private static boolean isYaml(Path path) {
        String name = path.toString();
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    @Override
    public String description() {
        return path.toString();
    }
}
