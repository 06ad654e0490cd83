package dev.frameworkgraph.reload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryRequest;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the files of a folder that are read again. */
@Timeout(120)
class CatalogReloaderTest {

    @TempDir
    private Path folder = Path.of("");

    private ReloadableCatalog catalog;

    @BeforeEach
    void begin() {
        catalog = ReloadableCatalog.in(folder, null, 2);
    }

    @AfterEach
    void end() {
        catalog.close();
    }

    private String ask(String query) {
        QueryRequest request = new QueryRequest(query, null, Map.of(), Map.of(), false);
        return new String(catalog.reloader().engine().get().execute(request).body(), StandardCharsets.UTF_8);
    }

    @Test
    void aChangedCatalogTakesThePlaceOfTheOneBefore() {
        String before = catalog.reloader().revision();
        catalog.nameAlpha("Omega");
        ReloadResult result = catalog.reload();

        assertThat(result)
                .isEqualTo(new ReloadResult.Replaced(catalog.reloader().revision(), before));
        assertThat(result.revision()).isNotEqualTo(before);
        assertThat(ask("{framework(by:{slug:\"alpha\"}){name}}")).contains("\"Omega\"", result.revision());
        assertThat(catalog.reloader().status().countsByWord())
                .isEqualTo(Map.of("replaced", 1L, "unchanged", 0L, "refused", 0L));
    }

    @Test
    void theSameMeaningIsNoOtherCatalog() throws IOException {
        QueryEngine before = catalog.reloader().engine().get();
        Files.writeString(
                folder.resolve(ReloadableCatalog.ALPHA), "# a remark\n" + ReloadableCatalog.alphaNamed("Alpha"));

        assertThat(catalog.reload()).isEqualTo(new ReloadResult.Unchanged(before.revision()));
        assertThat(catalog.reloader().engine().get()).isSameAs(before);
    }

    @Test
    void aWrongCatalogIsRefusedUntilItIsMended() {
        String before = catalog.reloader().revision();
        catalog.write(ReloadableCatalog.ALPHA, "slug: alpha\nkind: LIBRARIAN\n".getBytes(StandardCharsets.UTF_8));

        assertThat(catalog.reload()).isInstanceOfSatisfying(ReloadResult.Refused.class, refused -> {
            assertThat(refused.revision()).isEqualTo(before);
            assertThat(refused.problems()).hasSizeGreaterThan(1);
        });
        assertThat(catalog.reloader().status().isBehind()).isTrue();
        catalog.nameAlpha("Alpha");
        assertThat(catalog.reload()).isEqualTo(new ReloadResult.Unchanged(before));
        assertThat(catalog.reloader().status().isBehind()).isFalse();
    }

    @Test
    void aFolderThatIsGoneOrEmptyIsRefused() throws IOException {
        String before = catalog.reloader().revision();
        Path away = Files.move(folder, folder.resolveSibling(folder.getFileName() + "-away"));

        assertThat(catalog.reload().facts().toString()).contains("refused", before, "there is no such folder");
        Files.createDirectory(folder);
        assertThat(catalog.reload().facts().toString()).contains("refused", before, "no features.yaml");
        Files.delete(folder);
        Files.move(away, folder);
        assertThat(catalog.reload()).isEqualTo(new ReloadResult.Unchanged(before));
    }

    @Test
    void linksInACircleAndFilesTooLargeAreRefused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("frameworks/round"), folder);
        assertThat(catalog.reload().facts().toString()).contains("refused", "circle");
        Files.delete(link);

        catalog.write("runtimes.yaml", new byte[1024 * 1024 + 1]);
        assertThat(catalog.reload().facts().toString()).contains("refused", "runtimes.yaml is larger than");
    }

    @Test
    void whatWasBeforeCanBeComparedWith() {
        String before = catalog.reloader().revision();
        catalog.nameAlpha("Omega");
        catalog.reload();

        assertThat(ask("{diff{... on CatalogDiff{from{revision} changes{nodes{title fields{before after}}}}}}"))
                .contains(before, "\"Alpha\"", "\"Omega\"");
    }

    @Test
    void revisionsThatAreNotHeldAnyMoreAreForgotten() {
        String before = catalog.reloader().revision();
        catalog.nameAlpha("Omega");
        catalog.reload();
        catalog.nameAlpha("Sigma");
        catalog.reload();

        assertThat(ask("{catalog{held{revision}}}")).doesNotContain(before);
    }

    @Test
    void allWhoAskWhileOneRunsShareTheNext() {
        List<CompletableFuture<ReloadResult>> asked = new ArrayList<>();
        for (int time = 0; time < 50; time++) {
            asked.add(catalog.reloader().reload("a test"));
        }
        Set<String> revisions = new HashSet<>();
        asked.forEach(future -> revisions.add(future.join().revision()));

        assertThat(revisions).containsExactly(catalog.reloader().revision());
        assertThat(catalog.reloader().status().count("unchanged")).isBetween(1L, 10L);
    }

    @Test
    void whatIsAskedForAfterAChangeSeesTheChange() {
        for (int time = 0; time < 20; time++) {
            CompletableFuture<ReloadResult> before = catalog.reloader().reload("a test");
            catalog.nameAlpha("Alpha " + time);
            ReloadResult after = catalog.reload();
            before.join();

            assertThat(ask("{framework(by:{slug:\"alpha\"}){name}}")).contains("Alpha " + time, after.revision());
        }
    }

    @Test
    void enginesThatAnswerNoMoreAreForgotten() throws InterruptedException {
        List<WeakReference<QueryEngine>> retired = new ArrayList<>();
        for (int time = 0; time < 30; time++) {
            retired.add(new WeakReference<>(catalog.reloader().engine().get()));
            catalog.nameAlpha("Alpha " + time);
            assertThat(catalog.reload()).isInstanceOf(ReloadResult.Replaced.class);
        }
        for (int attempt = 0; attempt < 100 && retired.stream().anyMatch(engine -> engine.get() != null); attempt++) {
            System.gc();
            Thread.sleep(20);
        }

        assertThat(retired).allSatisfy(engine -> assertThat(engine.get()).isNull());
    }
}
