package dev.frameworkgraph;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.loading.CatalogFile;
import dev.frameworkgraph.catalog.loading.CatalogFolder;
import dev.frameworkgraph.catalog.loading.CatalogLoader;
import dev.frameworkgraph.catalog.loading.CatalogSource;
import dev.frameworkgraph.catalog.loading.LoadResult;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;

/**
 * The catalog in {@code src/test/resources/sample-catalog}: small, made up, and with one of everything. Tests read it as it is, or
 * with other files laid over it.
 */
@NullMarked
public final class SampleCatalog {

    /** The day on which the sample is loaded; its facts were checked shortly before. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Map<String, CatalogFile> FILES_BY_NAME = readFiles();

    private SampleCatalog() {}

    public static Catalog catalog() {
        return loaded(with(Map.of()));
    }

    /** The sample as it was before a correction, a renaming, two releases and an edge; another revision of it. */
    public static Catalog earlier() {
        return loaded(with(Map.of(
                "frameworks/alpha.yaml",
                text("frameworks/alpha.yaml")
                        .replace("name: Alpha\n", "name: Alfa\n")
                        .replace("two levels only", "one level only"),
                "frameworks/gate.yaml",
                text("frameworks/gate.yaml").replace("[\"MIT\"]", "[\"MIT\", \"ISC\"]"),
                "frameworks/beta.yaml",
                text("frameworks/beta.yaml").replaceAll("(?s)- kind: INTEGRATES_WITH.*", ""),
                "packages/gate.yaml",
                text("packages/gate.yaml").replaceAll("(?m)^- \\{version: \"2[12].*\\R", ""))));
    }

    public static FrameworkGraph graph() {
        return FrameworkGraph.of(catalog());
    }

    /** The text of one of its files, such as {@code frameworks/alpha.yaml}. */
    public static String text(String name) {
        CatalogFile file = Objects.requireNonNull(FILES_BY_NAME.get(name), name);
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    /** What becomes of the sample when a file with this text is added, or replaced when it has one of that name. */
    public static LoadResult with(String name, String text) {
        return with(Map.of(name, text));
    }

    /** What becomes of the sample with each of the texts laid over the file of its name. */
    public static LoadResult with(Map<String, String> textsByName) {
        TreeMap<String, byte[]> contents = new TreeMap<>();
        textsByName.forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return withBytes(contents);
    }

    /** As {@link #with(Map)}, for content that is not text. */
    public static LoadResult withBytes(Map<String, byte[]> contentsByName) {
        TreeMap<String, CatalogFile> filesByName = new TreeMap<>(FILES_BY_NAME);
        contentsByName.forEach((name, content) -> filesByName.put(name, new CatalogFile(name, content)));
        return load(List.copyOf(filesByName.values()));
    }

    /** Its files by name. */
    public static List<CatalogFile> files() {
        return List.copyOf(FILES_BY_NAME.values());
    }

    /** What becomes of a catalog of these files, in this order. */
    public static LoadResult load(List<CatalogFile> files) {
        try {
            return CatalogLoader.load(new Files(files), TODAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The catalog of a result that must not be a rejection. */
    public static Catalog loaded(LoadResult result) {
        if (result instanceof LoadResult.Rejected rejected) {
            throw new AssertionError("rejected:\n"
                    + String.join(
                            "\n",
                            rejected.problems().stream().map(Object::toString).toList()));
        }
        return ((LoadResult.Loaded) result).catalog();
    }

    private static Map<String, CatalogFile> readFiles() {
        TreeMap<String, CatalogFile> filesByName = new TreeMap<>();
        try {
            Path folder = Path.of(Objects.requireNonNull(SampleCatalog.class.getResource("/sample-catalog"))
                    .toURI());
            new CatalogFolder(folder).files().forEach(file -> filesByName.put(file.name(), file));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return filesByName;
    }

    private record Files(List<CatalogFile> files) implements CatalogSource {

        @Override
        public String description() {
            return "sample catalog";
        }
    }
}
