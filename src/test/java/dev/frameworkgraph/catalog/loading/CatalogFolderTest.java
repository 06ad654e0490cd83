package dev.frameworkgraph.catalog.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of a folder are read, and what tells that they are others. */
class CatalogFolderTest {

    @TempDir
    private Path root = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        folder = Files.createDirectory(root.resolve("catalog"));
        Files.createDirectory(folder.resolve("frameworks"));
        Files.writeString(folder.resolve("features.yaml"), "one");
        Files.writeString(folder.resolve("frameworks/alpha.yaml"), "two");
    }

    private static List<String> names(Path folder) throws IOException {
        return new CatalogFolder(folder).files().stream().map(CatalogFile::name).toList();
    }

    @Test
    void hiddenFilesAndFoldersArePassedOver() throws IOException {
        Files.createDirectories(folder.resolve(".git/hooks"));
        Files.writeString(folder.resolve(".git/hooks/a.yaml"), "");
        Files.writeString(folder.resolve("frameworks/.alpha.yaml"), "");

        assertThat(names(folder)).containsExactly("features.yaml", "frameworks/alpha.yaml");
    }

    @Test
    void linksAreFollowed() throws IOException {
        Path mount = Files.createDirectory(root.resolve(".mount"));
        Files.createSymbolicLink(mount.resolve("..data"), folder);
        Files.createSymbolicLink(mount.resolve("features.yaml"), Path.of("..data/features.yaml"));
        Files.createSymbolicLink(mount.resolve("frameworks"), Path.of("..data/frameworks"));
        Files.createSymbolicLink(mount.resolve("nowhere.yaml"), Path.of("nothing"));
        Path link = Files.createSymbolicLink(root.resolve("link"), mount);

        assertThat(names(link)).containsExactly("features.yaml", "frameworks/alpha.yaml");
    }

    @Test
    void everySortOfChangeGivesAnotherFingerprint() throws IOException {
        Path alpha = folder.resolve("frameworks/alpha.yaml");
        FileTime time = Files.getLastModifiedTime(alpha);
        Set<String> fingerprints = new HashSet<>();
        fingerprints.add(new CatalogFolder(folder).fingerprint());
        Files.writeString(alpha, "three");
        Files.setLastModifiedTime(alpha, time);
        fingerprints.add(new CatalogFolder(folder).fingerprint());
        Files.setLastModifiedTime(alpha, FileTime.fromMillis(time.toMillis() + 1));
        fingerprints.add(new CatalogFolder(folder).fingerprint());
        Files.move(alpha, folder.resolve("frameworks/beta.yaml"));
        fingerprints.add(new CatalogFolder(folder).fingerprint());
        Files.delete(folder.resolve("frameworks/beta.yaml"));
        fingerprints.add(new CatalogFolder(folder).fingerprint());
        String last = new CatalogFolder(folder).fingerprint();

        assertThat(fingerprints).hasSize(5).contains(last);
        Files.writeString(folder.resolve("notes.txt"), "");
        assertThat(new CatalogFolder(folder).fingerprint()).isEqualTo(last);
        assertThat(new ShippedCatalog().fingerprint()).isEmpty();
    }
}
