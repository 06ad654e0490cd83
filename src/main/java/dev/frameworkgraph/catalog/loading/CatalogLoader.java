package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.Catalog;
import java.io.IOException;
import java.time.LocalDate;

/** Turns catalog files into a checked catalog, or into the list of everything that is wrong with them. */
public final class CatalogLoader {

    private CatalogLoader() {}

    /**
     * Reads and checks a whole catalog.
     *
     * @param today no fact may have been checked later than this day
     * @throws IOException when the files cannot be read at all
     */
    public static LoadResult load(CatalogSource source, LocalDate today) throws IOException {
        Problems problems = new Problems();
        WrittenCatalog written = new CatalogReader(problems).read(source.files());
        Catalog catalog = new CatalogLinker(written, problems, today).link();
        if (problems.count() > 0) {
            return new LoadResult.Rejected(problems.sorted());
        }
        return new LoadResult.Loaded(catalog);
    }
}
