package dev.frameworkgraph.reload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.GeneratedCatalog;
import dev.frameworkgraph.catalog.Catalog;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that does nothing but keep catalogs, killed again and again without warning. */
@Timeout(300)
class KilledWriterTest {

    private static final int KILLS = 12;
    private static final int MAX_MILLIS = 60;

    @TempDir
    private Path root = Path.of("");

    /** Writes two catalogs in turn until it is killed; the arguments are the folders of the two, and the one to write into. */
    static final class Writer {

        public static void main(String[] arguments) throws IOException {
            List<Catalog> catalogs = List.of(catalog(Path.of(arguments[0])), catalog(Path.of(arguments[1])));
            LastGoodCatalog lastGood = new LastGoodCatalog(Path.of(arguments[2]));
            for (int time = 0; true; time++) {
                lastGood.write(catalogs.get(time % catalogs.size()));
                System.out.println(time);
            }
        }
    }

    private static Catalog catalog(Path folder) throws IOException {
        return new LastGoodCatalog(folder).read().catalog();
    }

    @Test
    void thereIsAWholeCatalogAtAnyMoment() throws IOException, InterruptedException {
        List<Catalog> catalogs = List.of(GeneratedCatalog.of(80, 1), GeneratedCatalog.of(100, 2));
        new LastGoodCatalog(root.resolve("one")).write(catalogs.get(0));
        new LastGoodCatalog(root.resolve("two")).write(catalogs.get(1));
        Path target = root.resolve("target");
        Random random = new Random(6);
        for (int kill = 0; kill < KILLS; kill++) {
            killWhileItWrites(target, random.nextInt(MAX_MILLIS));
            assertThat(catalogs).contains(catalog(target));
        }
    }

    /** @param millis after the second catalog */
    private void killWhileItWrites(Path target, int millis) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        root.resolve("one").toString(),
                        root.resolve("two").toString(),
                        target.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = writer.inputReader(StandardCharsets.UTF_8)) {
            for (int line = 0; line < 2; line++) {
                assertThat(out.readLine()).isEqualTo(Integer.toString(line));
            }
            Thread.sleep(millis);
        } finally {
            writer.destroyForcibly();
        }
        assertThat(writer.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
}
