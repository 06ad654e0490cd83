package dev.frameworkgraph.logging;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A file that lines are added to. One that was moved away, as logrotate does, is made anew. */
public final class LogFile extends OutputStream {

    private final Path path;
    private OutputStream stream;
    private @Nullable Object key;

    /**
     * Opens it.
     *
     * @throws IOException when it cannot be written
     */
    public LogFile(Path path) throws IOException {
        this.path = path;
        this.stream = open(path);
        this.key = key(path);
    }

    private static OutputStream open(Path path) throws IOException {
        return Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Null where the file is gone, or the system does not tell files apart. */
    private static @Nullable Object key(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    @Override
    public void write(int character) throws IOException {
        write(new byte[] {(byte) character});
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        if (key != null && !key.equals(key(path))) {
            stream.close();
            stream = open(path);
            key = key(path);
        }
        stream.write(bytes, start, length);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
