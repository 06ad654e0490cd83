package dev.frameworkgraph.reload;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.image.CatalogImage;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;

/**
 * The catalog that answered last, kept in a folder for a start on which its source is wrong. Whenever the process or the machine
 * stops, the file is the old one or the new one, whole: it is written aside, brought to the disk, moved into place, and the folder
 * brought to the disk.
 */
public final class LastGoodCatalog {

    private static final String NAME = "last-good-catalog.image";
    private static final String TEMPORARY = ".tmp";

    private final Path folder;

    /** @param folder made when it is not there */
    public LastGoodCatalog(Path folder) {
        this.folder = folder;
    }

    /** A catalog that was kept, and when. */
    public record Kept(Catalog catalog, Instant keptAt) {}

    /** Where it stands. */
    public Path file() {
        return folder.resolve(NAME);
    }

    /**
     * What was kept last.
     *
     * @throws IOException when there is none, or it is damaged or of another version of the program
     */
    public Kept read() throws IOException {
        Instant keptAt = Files.getLastModifiedTime(file()).toInstant();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file()))) {
            return new Kept(CatalogImage.read(in), keptAt);
        }
    }

    /** Returns when the catalog is on the disk. */
    public void write(Catalog catalog) throws IOException {
        Files.createDirectories(folder);
        sweep();
        Path aside = folder.resolve(NAME + "-" + UUID.randomUUID() + TEMPORARY);
        try {
            writeThrough(aside, catalog);
            Files.move(aside, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            syncFolder();
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void writeThrough(Path file, Catalog catalog) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            CatalogImage.write(catalog, out);
            out.flush();
            channel.force(true);
        }
    }

    /** Windows opens no folders, and keeps a move without being told. */
    private void syncFolder() throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Removes what a process that was killed while it wrote has left. */
    private void sweep() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, NAME + "-*" + TEMPORARY)) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }
}
