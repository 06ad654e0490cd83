package dev.frameworkgraph.reload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.loading.CatalogFile;
import dev.frameworkgraph.catalog.loading.CatalogFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The ways in which files change, each seen without being told. */
@Timeout(120)
class CatalogWatchTest {

    @TempDir
    private Path root = Path.of("");

    private @Nullable ReloadableCatalog catalog;
    private @Nullable CatalogWatch watch;

    private ReloadableCatalog watched(Path folder) {
        ReloadableCatalog begun = ReloadableCatalog.begin(folder, null, 3);
        catalog = begun;
        watch = CatalogWatch.start(begun.reader(), begun.reloader(), Duration.ofMillis(30));
        return begun;
    }

    @AfterEach
    void end() {
        if (watch != null) {
            watch.close();
        }
        if (catalog != null) {
            catalog.close();
        }
    }

    private static void awaitResult(ReloadableCatalog catalog, String word, long count) throws InterruptedException {
        while (catalog.reloader().status().count(word) < count) {
            Thread.sleep(10);
        }
    }

    private static String revision(ReloadableCatalog catalog) {
        return catalog.reloader().engine().get().revision();
    }

    private Path sample() {
        Path folder = root.resolve("catalog");
        ReloadableCatalog.writeSample(folder);
        return folder;
    }

    @Test
    void aFileThatIsWrittenInPlaceOrAsideAndMoved() throws IOException, InterruptedException {
        ReloadableCatalog watched = watched(sample());
        String first = revision(watched);
        watched.nameAlpha("Omega");
        awaitResult(watched, "replaced", 1);
        String second = revision(watched);

        Path aside = Files.writeString(root.resolve("aside"), ReloadableCatalog.alphaNamed("Sigma"));
        Path file = watched.folder().resolve(ReloadableCatalog.ALPHA);
        Files.setLastModifiedTime(aside, Files.getLastModifiedTime(file));
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        awaitResult(watched, "replaced", 2);
        assertThat(revision(watched)).isNotIn(first, second);
    }

    @Test
    void aFileThatIsAddedOrRemoved() throws IOException, InterruptedException {
        ReloadableCatalog watched = watched(sample());
        Path more = watched.folder().resolve("frameworks/more.yaml");
        Files.writeString(more, "slug: more\n");
        awaitResult(watched, "refused", 1);
        Files.delete(more);
        awaitResult(watched, "unchanged", 1);
        assertThat(watched.reloader().status().isBehind()).isFalse();
    }

    @Test
    void aWrongStateIsToldOnce() throws IOException, InterruptedException {
        ReloadableCatalog watched = watched(sample());
        Files.writeString(watched.folder().resolve("runtimes.yaml"), "");
        awaitResult(watched, "refused", 1);
        Thread.sleep(300);
        assertThat(watched.reloader().status().countsByWord()).containsEntry("refused", 1L);
    }

    /** As the kubelet does it: files are links through a link that is switched at once. */
    @Test
    void aConfigMapThatIsMountedAnew() throws IOException, InterruptedException {
        Path mount = Files.createDirectory(root.resolve("mount"));
        Files.createSymbolicLink(mount.resolve("..data"), configMap(mount, "..2026_1", "Alpha"));
        for (String name : new String[] {
            "frameworks",
            "packages",
            "features.yaml",
            "standards.yaml",
            "datastores.yaml",
            "runtimes.yaml",
            "organizations.yaml"
        }) {
            Files.createSymbolicLink(mount.resolve(name), Path.of("..data", name));
        }
        ReloadableCatalog watched = watched(mount);
        String first = revision(watched);
        Path next = Files.createSymbolicLink(mount.resolve("..data_tmp"), configMap(mount, "..2026_2", "Omega"));
        Files.move(next, mount.resolve("..data"), StandardCopyOption.ATOMIC_MOVE);
        awaitResult(watched, "replaced", 1);
        assertThat(revision(watched)).isNotEqualTo(first);
    }

    /** As git-sync does it: the folder itself is a link. All times and sizes are the same. */
    @Test
    void aFolderThatIsALinkAndIsSwitched() throws IOException, InterruptedException {
        Path link = root.resolve("current");
        Files.createSymbolicLink(link, configMap(root, "one", "Alpha"));
        ReloadableCatalog watched = watched(link);
        Path next = Files.createSymbolicLink(root.resolve("next"), configMap(root, "two", "Omega"));
        Files.move(next, link, StandardCopyOption.ATOMIC_MOVE);
        awaitResult(watched, "replaced", 1);
    }

    private static Path configMap(Path mount, String folder, String alpha) throws IOException {
        Path written = mount.resolve(folder);
        ReloadableCatalog.writeSample(written);
        Files.writeString(written.resolve(ReloadableCatalog.ALPHA), ReloadableCatalog.alphaNamed(alpha));
        for (CatalogFile file : SampleCatalog.files()) {
            Files.setLastModifiedTime(written.resolve(file.name()), FileTime.fromMillis(0));
        }
        return mount.relativize(written);
    }

    @Test
    void aFolderThatIsRemovedAndComesBack() throws IOException, InterruptedException {
        ReloadableCatalog watched = watched(sample());
        String first = revision(watched);
        remove(watched.folder());
        awaitResult(watched, "refused", 1);
        assertThat(revision(watched)).isEqualTo(first);

        Path aside = root.resolve("aside");
        ReloadableCatalog.writeSample(aside);
        Files.writeString(aside.resolve(ReloadableCatalog.ALPHA), ReloadableCatalog.alphaNamed("Omega"));
        Files.move(aside, watched.folder());
        awaitResult(watched, "replaced", 1);
        assertThat(revision(watched)).isNotEqualTo(first);
    }

    private static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Test
    void whatEditorsAndGitKeepBesideIsPassedOver() throws IOException, InterruptedException {
        ReloadableCatalog watched = watched(sample());
        Files.createDirectories(watched.folder().resolve(".git"));
        Files.writeString(watched.folder().resolve(".git/config.yaml"), "no catalog");
        Files.writeString(watched.folder().resolve("frameworks/.alpha.yaml"), "no catalog");
        Files.writeString(watched.folder().resolve("frameworks/alpha.yaml~"), "no catalog");
        Files.createSymbolicLink(watched.folder().resolve("frameworks/.#beta.yaml"), Path.of("nobody@nowhere"));
        watched.nameAlpha("Omega");
        awaitResult(watched, "replaced", 1);
        assertThat(watched.reloader().status().isBehind()).isFalse();
    }

    @Test
    void manyChangesAtOnceAreFewReloads() throws Exception {
        ReloadableCatalog watched = watched(sample());
        for (int time = 0; time < 40; time++) {
            Files.writeString(
                    watched.folder().resolve("frameworks/alpha.yaml"),
                    ReloadableCatalog.alphaNamed("Alpha " + time),
                    StandardCharsets.UTF_8);
            Thread.sleep(5);
        }
        String last =
                new SourceReader(new CatalogFolder(watched.folder())).read().revision();
        while (!revision(watched).equals(last)) {
            Thread.sleep(10);
        }
        assertThat(watched.reloader().status().count("replaced")).isLessThan(20);
    }
}
