package dev.frameworkgraph.catalog.loading;

import java.io.IOException;
import java.util.List;

/** Where catalog files come from. */
public interface CatalogSource {

    /** The YAML files by name, in the order of their names. */
    List<CatalogFile> files() throws IOException;

    /** What to call it in messages. */
    String description();
}
