package dev.frameworkgraph.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The catalogs that are held at once: the one that answers, and those before it.
 *
 * @param catalogs newest first, never empty; each revision once, and no more than ten of them
 */
public record CatalogHistory(List<Catalog> catalogs) {

    /** How many are held at most; the oldest leave first. */
    public static final int MAX_HELD = 10;

    public CatalogHistory {
        if (catalogs.isEmpty()) {
            throw new IllegalArgumentException("A history has at least the catalog that answers");
        }
        Map<String, Catalog> catalogsByRevision = new LinkedHashMap<>();
        catalogs.forEach(catalog -> catalogsByRevision.putIfAbsent(catalog.revision(), catalog));
        catalogs = catalogsByRevision.values().stream().limit(MAX_HELD).toList();
    }

    /** The history of a catalog with others before it, newest first. */
    public static CatalogHistory of(Catalog current, List<Catalog> previous) {
        return new CatalogHistory(
                Stream.concat(Stream.of(current), previous.stream()).toList());
    }

    /** The history once another catalog has taken the place of the one that answers. */
    public CatalogHistory followedBy(Catalog next) {
        return of(next, catalogs);
    }

    /** The newest of them, at least the one that answers. */
    public CatalogHistory limitedTo(int count) {
        return new CatalogHistory(catalogs.stream().limit(Math.max(count, 1)).toList());
    }

    /** The one that answers. */
    public Catalog current() {
        return catalogs.get(0);
    }

    /** Those before it, newest first. */
    public List<Catalog> previous() {
        return catalogs.subList(1, catalogs.size());
    }
}
