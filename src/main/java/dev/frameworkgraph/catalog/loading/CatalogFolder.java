package dev.frameworkgraph.catalog.loading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** A catalog in a folder of the file system. Links are followed, for that is how Kubernetes and git-sync put a folder in place. */
public record CatalogFolder(Path path) implements CatalogSource {

    private static final long MAX_FILE_BYTES = 1024 * 1024;

    @Override
    public List<CatalogFile> files() throws IOException {
        return read(folder());
    }

    /** Where links lead just now, so that one that is changed leads to the old folder or to the new one. */
    private Path folder() throws IOException {
        if (!Files.isDirectory(path)) {
            throw new NotDirectoryException(path.toString());
        }
        return path.toRealPath();
    }

    /** The YAML files below a folder, by their path within it. */
    static List<CatalogFile> read(Path folder) throws IOException {
        List<CatalogFile> files = new ArrayList<>();
        for (Map.Entry<Path, BasicFileAttributes> found :
                YamlFiles.below(folder).entrySet()) {
            String name = folder.relativize(found.getKey()).toString().replace('\\', '/');
            if (found.getValue().size() > MAX_FILE_BYTES) {
                throw new IOException(
                        name + " is larger than " + MAX_FILE_BYTES + " bytes, the most for one catalog file");
            }
            files.add(new CatalogFile(name, Files.readAllBytes(found.getKey())));
        }
        return List.copyOf(files);
    }

    /** Of names, sizes, times and inodes: a file that was replaced differs by its inode though it be as old and as long. */
    @Override
    public String fingerprint() throws IOException {
        SortedMap<Path, BasicFileAttributes> found = YamlFiles.below(folder());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            found.forEach((file, attributes) -> digest.update((file + "\0" + attributes.size() + "\0"
                            + attributes.lastModifiedTime() + "\0" + attributes.fileKey() + "\0")
                    .getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String description() {
        return path.toString();
    }
}
