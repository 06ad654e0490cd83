package dev.frameworkgraph.reload;

import dev.frameworkgraph.catalog.Catalog;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** Keeps the catalog that answers on the disk; a disk that cannot take it hinders nothing else. */
final class CatalogKeeper {

    private static final Logger LOGGER = System.getLogger("dev.frameworkgraph.reload");

    private final @Nullable LastGoodCatalog lastGood;
    private String kept = "";

    CatalogKeeper(@Nullable LastGoodCatalog lastGood) {
        this.lastGood = lastGood;
    }

    /** Does nothing for the revision that it kept last. */
    void keep(Catalog catalog) {
        if (lastGood == null || catalog.revision().equals(kept)) {
            return;
        }
        try {
            lastGood.write(catalog);
            kept = catalog.revision();
        } catch (IOException | RuntimeException e) {
            LOGGER.log(Level.WARNING, "The catalog cannot be kept in " + lastGood.file() + ": " + e);
        }
    }
}
