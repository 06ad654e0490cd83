package dev.frameworkgraph.query;

import dev.frameworkgraph.catalog.CatalogHistory;
import java.util.Objects;

/** What tells apart engines that may answer otherwise: the catalog, those held before it, the schema and the program. */
final class Fingerprint {

    private static final int REVISION_DIGITS = 16;

    private Fingerprint() {}

    static String of(CatalogHistory history, String sdl) {
        StringBuilder text = new StringBuilder(history.current().revision())
                .append(' ')
                .append(Integer.toHexString(sdl.hashCode()))
                .append(' ')
                .append(version());
        history.previous().forEach(catalog -> text.append(' ').append(catalog.revision(), 0, REVISION_DIGITS));
        return text.toString();
    }

    private static String version() {
        return Objects.requireNonNullElse(Fingerprint.class.getPackage().getImplementationVersion(), "development");
    }
}
