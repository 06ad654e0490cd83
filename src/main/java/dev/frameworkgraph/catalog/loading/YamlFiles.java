package dev.frameworkgraph.catalog.loading;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the files of a catalog below a folder. What begins with a dot is passed over: editors, git and Kubernetes keep files of their
 * own under such names.
 */
final class YamlFiles extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final SortedMap<Path, BasicFileAttributes> attributesByFile = new TreeMap<>();

    private YamlFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * In the order of their paths; links are followed.
     *
     * @throws IOException when a folder cannot be read, or links go round in a circle
     */
    static SortedMap<Path, BasicFileAttributes> below(Path folder) throws IOException {
        YamlFiles files = new YamlFiles(folder);
        Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, files);
        return files.attributesByFile;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
        return !visited.equals(folder) && isHidden(visited) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && isYaml(file) && !isHidden(file)) {
            attributesByFile.put(file, attributes);
        }
        return FileVisitResult.CONTINUE;
    }

    /** Also by the ending that is not read, so that such a file is reported rather than passed over. */
    private static boolean isYaml(Path path) {
        String name = path.toString();
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
