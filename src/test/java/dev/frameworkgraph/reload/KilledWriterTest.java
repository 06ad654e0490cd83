package dev.frameworkgraph.reload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.GeneratedCatalog;
import dev.frameworkgraph.catalog.Catalog;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
    private Path folder = Path.of("");

    /** Writes two catalogs in turn until it is killed; the argument is the folder. */
    static final class Writer {

        public static void main(String[] arguments) throws IOException {
            LastGoodCatalog lastGood = new LastGoodCatalog(Path.of(arguments[0]));
            List<Catalog> catalogs = catalogs();
            for (int time = 0; true; time++) {
                lastGood.write(catalogs.get(time % catalogs.size()));
                System.out.println(time);
            }
        }
    }

    private static List<Catalog> catalogs() {
        return List.of(GeneratedCatalog.of(400, 1), GeneratedCatalog.of(500, 2));
    }

    @Test
    void thereIsAWholeCatalogAtAnyMoment() throws IOException, InterruptedException {
        List<Catalog> catalogs = catalogs();
        Random random = new Random(6);
        Set<Integer> found = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            killWhileItWrites(random.nextInt(MAX_MILLIS));
            found.add(catalogs.indexOf(new LastGoodCatalog(folder).read().catalog()));
        }

        assertThat(found).isSubsetOf(0, 1);
    }

    /** @param millis after the third catalog */
    private void killWhileItWrites(int millis) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = writer.inputReader(StandardCharsets.UTF_8)) {
            for (int line = 0; line < 3; line++) {
                assertThat(out.readLine()).isEqualTo(Integer.toString(line));
            }
            Thread.sleep(millis);
        } finally {
            writer.destroyForcibly();
        }
        assertThat(writer.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
}
