package dev.frameworkgraph.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Lines come whole and in order, and nobody waits for their stream. */
@Timeout(20)
class LogLinesTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private String written() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void linesComeInOrder() {
        try (LogLines lines = new LogLines("test", bytes, 10_000)) {
            IntStream.range(0, 5_000).forEach(number -> lines.add(() -> number + "\n"));
        }

        assertThat(written())
                .isEqualTo(IntStream.range(0, 5_000)
                        .mapToObj(number -> number + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void whatFindsTheQueueFullIsDroppedAndCounted() {
        CountDownLatch stuck = new CountDownLatch(1);
        OutputStream stream = new OutputStream() {
            @Override
            public void write(int character) throws IOException {
                try {
                    stuck.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                bytes.write(character);
            }
        };
        LogLines lines = new LogLines("test", stream, 10);
        IntStream.range(0, 1_000).forEach(number -> lines.add(() -> "line " + number + "\n"));
        long dropped = lines.dropped();
        stuck.countDown();
        lines.close();

        assertThat(dropped).isPositive();
        assertThat(written()).matches("(line [0-9]+\n)+").hasLineCount((int) (1_000 - dropped));
    }

    @Test
    void aStreamThatFailsCostsItsLinesOnly() {
        OutputStream stream = new OutputStream() {
            private int writes;

            @Override
            public void write(byte[] given, int start, int length) throws IOException {
                writes++;
                if (writes == 1) {
                    throw new IOException("No space left on device");
                }
                bytes.write(given, start, length);
            }

            @Override
            public void write(int character) {
                throw new UnsupportedOperationException();
            }
        };
        try (LogLines lines = new LogLines("test", stream, 10)) {
            lines.add(() -> "lost\n");
            lines.flush();
            lines.add(() -> "kept\n");
            lines.flush();

            assertThat(lines.dropped()).isEqualTo(1);
            assertThat(written()).isEqualTo("kept\n");
        }
    }

    @Test
    void nobodyWaitsForWhatIsClosed() {
        LogLines lines = new LogLines("test", bytes, 2);
        lines.close();
        for (int time = 0; time < 100; time++) {
            lines.add(() -> "late\n");
            lines.flush();
        }
        lines.close();

        assertThat(written()).isEmpty();
    }

    @Test
    void aLineThatCannotBeMadeCostsNoOther() {
        try (LogLines lines = new LogLines("test", bytes, 10)) {
            lines.add(() -> {
                throw new IllegalStateException("why");
            });
            lines.add(() -> "kept\n");
            lines.flush();

            assertThat(lines.dropped()).isEqualTo(1);
            assertThat(written()).isEqualTo("kept\n");
        }
    }
}
