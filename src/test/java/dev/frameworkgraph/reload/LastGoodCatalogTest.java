package dev.frameworkgraph.reload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.loading.CatalogFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The catalog that a start falls back to. */
@Timeout(120)
class LastGoodCatalogTest {

    @TempDir
    private Path root = Path.of("");

    private Path files = Path.of("");
    private LastGoodCatalog lastGood = new LastGoodCatalog(Path.of(""));

    @BeforeEach
    void name() {
        files = root.resolve("catalog");
        lastGood = new LastGoodCatalog(root.resolve("deep/state"));
    }

    private static void awaitKept(LastGoodCatalog lastGood, String revision) throws InterruptedException {
        while (!revision.equals(keptRevision(lastGood))) {
            Thread.sleep(10);
        }
    }

    private static String keptRevision(LastGoodCatalog lastGood) {
        try {
            return lastGood.read().catalog().revision();
        } catch (IOException e) {
            return "";
        }
    }

    private FirstSnapshot first() throws WrongCatalogException {
        SourceReader reader = new SourceReader(new CatalogFolder(files));
        return FirstSnapshot.of(reader, ReloadableCatalog.SNAPSHOTS, List.of(), lastGood);
    }

    @Test
    void whatIsKeptIsReadAgain() throws IOException {
        Catalog catalog = SampleCatalog.catalog();
        lastGood.write(catalog);
        assertThat(lastGood.read().catalog()).isEqualTo(catalog);
        lastGood.write(SampleCatalog.earlier());
        assertThat(lastGood.read().catalog()).isEqualTo(SampleCatalog.earlier());
    }

    @Test
    void leftoversOfAProcessThatWasKilledAreRemoved() throws IOException {
        lastGood.write(SampleCatalog.catalog());
        Path state = Objects.requireNonNull(lastGood.file().getParent());
        Files.writeString(state.resolve("last-good-catalog.image-0123.tmp"), "half a cat");
        lastGood.write(SampleCatalog.earlier());
        try (Stream<Path> left = Files.list(state)) {
            assertThat(left).containsExactly(lastGood.file());
        }
    }

    @Test
    void aStartOnAWrongCatalogServesTheLastGoodOne() throws Exception {
        String revision;
        try (ReloadableCatalog before = ReloadableCatalog.in(files, lastGood, 3)) {
            before.nameAlpha("Omega");
            revision = before.reload().revision();
            awaitKept(lastGood, revision);
            before.write("runtimes.yaml", new byte[0]);
            assertThat(before.reload()).isInstanceOf(ReloadResult.Refused.class);
        }
        try (ReloadableCatalog after = ReloadableCatalog.begin(files, lastGood, 3)) {
            assertThat(after.reloader().revision()).isEqualTo(revision);
            assertThat(after.reloader().status().isBehind()).isTrue();
            assertThat(after.reloader().status().facts().toString()).contains("runtimes.yaml", "the file is empty");
            after.restore("runtimes.yaml");
            assertThat(after.reload()).isEqualTo(new ReloadResult.Unchanged(revision));
            assertThat(after.reloader().status().isBehind()).isFalse();
        }
    }

    @Test
    void aWrongCatalogWithoutALastGoodOneIsToldWhole() throws IOException {
        ReloadableCatalog.writeSample(files);
        Files.writeString(files.resolve("runtimes.yaml"), "");
        Files.writeString(files.resolve("standards.yaml"), "");
        assertThatThrownBy(this::first)
                .isInstanceOfSatisfying(
                        WrongCatalogException.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(problem -> problem.place().file())
                                .contains("runtimes.yaml", "standards.yaml"));
    }

    @Test
    void aDamagedOneIsToldBesideTheProblems() throws IOException {
        ReloadableCatalog.writeSample(files);
        Files.writeString(files.resolve("runtimes.yaml"), "");
        lastGood.write(SampleCatalog.catalog());
        byte[] image = Files.readAllBytes(lastGood.file());
        image[image.length / 2] ^= 1;
        Files.write(lastGood.file(), image);
        assertThatThrownBy(this::first)
                .isInstanceOfSatisfying(
                        WrongCatalogException.class,
                        wrong -> assertThat(wrong.problems().toString())
                                .contains("runtimes.yaml", "the last good catalog is of no use", "checksum"));
    }

    @Test
    void aFolderThatCannotBeWrittenHindersNoReload() throws IOException {
        Path blocked = Files.writeString(root.resolve("file"), "no folder", StandardCharsets.UTF_8);
        try (ReloadableCatalog catalog = ReloadableCatalog.in(files, new LastGoodCatalog(blocked), 3)) {
            catalog.nameAlpha("Omega");
            assertThat(catalog.reload()).isInstanceOf(ReloadResult.Replaced.class);
        }
    }
}
