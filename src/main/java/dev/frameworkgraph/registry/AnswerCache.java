package dev.frameworkgraph.registry;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Earlier answers in a folder, one file for each URL:
 *
 * <pre>
 * framework-graph answer 1
 * https://index.example.org/flask/
 * "etag"
 * Sun, 22 Nov 2026 10:00:00 GMT
 * application/json
 * 9f86d081…          SHA-256 of the body
 *                    an empty line, then the body
 * </pre>
 *
 * <p>An entry that is not whole is deleted and as if it had never been there. Where the folder cannot be written nothing is kept.
 */
final class AnswerCache {

    /** What is kept of an answer. */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Kept(
            @Nullable String entityTag,
            @Nullable String lastModified,
            @Nullable String contentType,
            byte[] body) {}

    private static final String MAGIC = "framework-graph answer 1";
    private static final int LINES = 6;

    private final Path folder;

    AnswerCache(Path folder) {
        this.folder = folder;
    }

    Optional<Kept> find(URI url) {
        Path file = file(url);
        try {
            Optional<Kept> kept = Files.isRegularFile(file) ? read(Files.readAllBytes(file), url) : Optional.empty();
            if (kept.isEmpty()) {
                Files.deleteIfExists(file);
            }
            return kept;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Kept> read(byte[] content, URI url) {
        String[] lines = new String[LINES];
        int start = 0;
        for (int line = 0; line < LINES; line++) {
            int end = endOfLine(content, start);
            if (end < 0) {
                return Optional.empty();
            }
            lines[line] = new String(content, start, end - start, StandardCharsets.UTF_8);
            start = end + 1;
        }
        if (start >= content.length || content[start] != '\n') {
            return Optional.empty();
        }
        byte[] body = Arrays.copyOfRange(content, start + 1, content.length);
        boolean whole = lines[0].equals(MAGIC) && lines[1].equals(url.toString()) && lines[5].equals(Hashes.of(body));
        return whole
                ? Optional.of(new Kept(given(lines[2]), given(lines[3]), given(lines[4]), body))
                : Optional.empty();
    }

    private static int endOfLine(byte[] content, int start) {
        for (int index = start; index < content.length; index++) {
            if (content[index] == '\n') {
                return index;
            }
        }
        return -1;
    }

    private static @Nullable String given(String line) {
        return line.isEmpty() ? null : line;
    }

    /** Keeps an answer that can be asked for again with a condition; another is not kept. */
    void keep(URI url, Answer answer) {
        if (answer.entityTag() == null && answer.lastModified() == null) {
            return;
        }
        String head = String.join(
                "\n",
                MAGIC,
                url.toString(),
                line(answer.entityTag()),
                line(answer.lastModified()),
                line(answer.contentType()),
                Hashes.of(answer.body()),
                "",
                "");
        byte[] start = head.getBytes(StandardCharsets.UTF_8);
        byte[] content = Arrays.copyOf(start, start.length + answer.body().length);
        System.arraycopy(answer.body(), 0, content, start.length, answer.body().length);
        try {
            Files.createDirectories(folder);
            WholeFiles.write(file(url), content);
        } catch (IOException e) {
            // Nothing is kept: the next run asks without a condition.
        }
    }

    void drop(URI url) {
        try {
            Files.deleteIfExists(file(url));
        } catch (IOException e) {
            // The next answer is written over it.
        }
    }

    private Path file(URI url) {
        return folder.resolve(Hashes.of(url.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String line(@Nullable String value) {
        return value == null ? "" : value.replaceAll("\\p{Cntrl}", " ");
    }
}
