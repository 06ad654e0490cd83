package dev.frameworkgraph.refresh;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.loading.CatalogFile;
import dev.frameworkgraph.catalog.loading.CatalogFolder;
import dev.frameworkgraph.catalog.loading.CatalogLoader;
import dev.frameworkgraph.catalog.loading.CatalogSource;
import dev.frameworkgraph.catalog.loading.LoadResult;
import dev.frameworkgraph.catalog.loading.OverlaidCatalog;
import dev.frameworkgraph.catalog.loading.Problem;
import dev.frameworkgraph.catalog.loading.ShippedCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A catalog folder as the loader sees it; one without a taxonomy lies over the shipped catalog. */
final class CheckedCatalog {

    /** Files that are not written yet. */
    private record NewFiles(Map<String, byte[]> contentsByName) implements CatalogSource {

        @Override
        public List<CatalogFile> files() {
            return new TreeMap<>(contentsByName)
                    .entrySet().stream()
                            .map(entry -> new CatalogFile(entry.getKey(), entry.getValue()))
                            .toList();
        }

        @Override
        public String description() {
            return "new facts";
        }
    }

    private final CatalogSource source;

    CheckedCatalog(Path folder) {
        CatalogSource own = new CatalogFolder(folder);
        this.source = Files.isRegularFile(folder.resolve("features.yaml"))
                ? own
                : new OverlaidCatalog(List.of(new ShippedCatalog(), own));
    }

    /** What its frameworks are called; empty where the catalog is wrong. */
    Map<String, String> namesBySlug() throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        frameworks().forEach(framework -> names.put(framework.slug(), framework.name()));
        return names;
    }

    /** Its frameworks; empty where the catalog is wrong. */
    List<Framework> frameworks() throws IOException {
        LoadResult result = CatalogLoader.load(source, LocalDate.MAX);
        return result instanceof LoadResult.Loaded loaded ? loaded.catalog().frameworks() : List.of();
    }

    /** What is wrong with it when some of its files are replaced. */
    List<Problem> problems(Map<String, byte[]> newFiles, LocalDate today) throws IOException {
        CatalogSource whole =
                newFiles.isEmpty() ? source : new OverlaidCatalog(List.of(source, new NewFiles(newFiles)));
        LoadResult result = CatalogLoader.load(whole, today.plusDays(1));
        return result instanceof LoadResult.Rejected rejected ? rejected.problems() : List.of();
    }
}
