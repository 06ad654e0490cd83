package dev.frameworkgraph.catalog.loading;

import java.io.IOException;
import java.util.List;

/** Where catalog files come from. */
public interface CatalogSource {

    /** The YAML files by name, in the order of their names. */
    List<CatalogFile> files() throws IOException;

    /**
     * Changes whenever the files may have, and is had without reading them. The same for ever where they cannot change.
     *
     * @throws IOException when the files are not there to be looked at
     */
    default String fingerprint() throws IOException {
        return "";
    }

    /** What to call it in messages. */
    String description();
}
