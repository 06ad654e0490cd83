package dev.frameworkgraph.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of logs stay whole while others turn them over. */
class LogFileTest {

    @TempDir
    private Path folder;

    private static void write(LogFile file, String line) throws IOException {
        file.write(line.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatAFileHasStays() throws IOException {
        Path path = Files.writeString(folder.resolve("access.log"), "before\n");
        try (LogFile file = new LogFile(path)) {
            write(file, "after\n");
        }

        assertThat(path).hasContent("before\nafter\n");
    }

    @Test
    void aFileThatWasMovedAwayIsMadeAnew() throws IOException {
        Path path = folder.resolve("access.log");
        try (LogFile file = new LogFile(path)) {
            write(file, "first\n");
            Files.move(path, folder.resolve("access.log.1"));
            write(file, "second\n");
            Files.delete(path);
            write(file, "third\n");
        }

        assertThat(folder.resolve("access.log.1")).hasContent("first\n");
        assertThat(path).hasContent("third\n");
    }
}
