package dev.frameworkgraph.refresh;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps other runs away from a catalog folder until it is closed; a killed process lets go of it. */
final class CatalogLock implements Closeable {

    private static final String NAME = ".refresh.lock";

    private final Path file;
    private final FileChannel channel;

    private CatalogLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static CatalogLock take(Path catalog) throws IOException, RefreshRefusedException {
        Path file = catalog.resolve(NAME);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            taken = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Another run of this very process has it.
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        if (!taken) {
            throw new RefreshRefusedException("Another run is working on " + catalog + ": wait until it has ended.");
        }
        return new CatalogLock(file, channel);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
