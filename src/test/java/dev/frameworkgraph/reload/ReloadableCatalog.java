package dev.frameworkgraph.reload;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.loading.CatalogFile;
import dev.frameworkgraph.catalog.loading.CatalogFolder;
import dev.frameworkgraph.query.EngineSettings;
import dev.frameworkgraph.query.QueryLimits;
import dev.frameworkgraph.query.QuerySchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The sample catalog in a folder, and what reloads it. */
@NullMarked
public final class ReloadableCatalog implements AutoCloseable {

    public static final String ALPHA = "frameworks/alpha.yaml";
    static final Snapshots SNAPSHOTS = new Snapshots(schema(), EngineSettings.of(QueryLimits.DEFAULTS));

    private final Path folder;
    private final SourceReader reader;
    private final CatalogReloader reloader;

    private ReloadableCatalog(Path folder, SourceReader reader, CatalogReloader reloader) {
        this.folder = folder;
        this.reader = reader;
        this.reloader = reloader;
    }

    private static Supplier<QuerySchema> schema() {
        QuerySchema schema = QuerySchema.shipped();
        return () -> schema;
    }

    /** In a folder of its own. */
    public static ReloadableCatalog temporary() {
        try {
            Path folder = Files.createTempDirectory("catalog");
            return in(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the sample into the folder and begins with it. */
    public static ReloadableCatalog in(Path folder) {
        return in(folder, null, 3);
    }

    static ReloadableCatalog in(Path folder, @Nullable LastGoodCatalog lastGood, int held) {
        writeSample(folder);
        return begin(folder, lastGood, held);
    }

    /** Begins with what is in the folder. */
    static ReloadableCatalog begin(Path folder, @Nullable LastGoodCatalog lastGood, int held) {
        SourceReader reader = new SourceReader(new CatalogFolder(folder));
        try {
            FirstSnapshot first = FirstSnapshot.of(reader, SNAPSHOTS, List.of(), lastGood);
            return new ReloadableCatalog(folder, reader, new CatalogReloader(reader, SNAPSHOTS, first, lastGood, held));
        } catch (WrongCatalogException e) {
            throw new AssertionError(e.problems().toString(), e);
        }
    }

    static void writeSample(Path folder) {
        for (CatalogFile file : SampleCatalog.files()) {
            write(folder, file.name(), file.content());
        }
    }

    private static void write(Path folder, String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(String name, byte[] content) {
        write(folder, name, content);
    }

    /** Gives Alpha another name, and so the catalog another revision. */
    public void nameAlpha(String name) {
        write(ALPHA, alphaNamed(name).getBytes(StandardCharsets.UTF_8));
    }

    static String alphaNamed(String name) {
        return SampleCatalog.text(ALPHA).replace("name: Alpha\n", "name: \"" + name + "\"\n");
    }

    /** Puts a file back as the sample has it, or removes one that it lacks. */
    public void restore(String name) throws IOException {
        for (CatalogFile file : SampleCatalog.files()) {
            if (file.name().equals(name)) {
                write(name, file.content());
                return;
            }
        }
        Files.delete(folder.resolve(name));
    }

    /** Reloads, and waits for the result. */
    public ReloadResult reload() {
        return reloader.reload("a test").join();
    }

    public CatalogReloader reloader() {
        return reloader;
    }

    SourceReader reader() {
        return reader;
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        reloader.close();
    }
}
