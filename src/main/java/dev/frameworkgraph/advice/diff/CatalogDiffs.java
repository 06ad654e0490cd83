package dev.frameworkgraph.advice.diff;

import dev.frameworkgraph.advice.CatalogDiff;
import dev.frameworkgraph.advice.DiffResult;
import dev.frameworkgraph.advice.RevisionInfo;
import dev.frameworkgraph.advice.RevisionNotHeld;
import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.CatalogHistory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The differences between the catalogs that are held, each worked out when it is first asked for; safe for any number of threads. */
public final class CatalogDiffs {

    private static final int MAX_REMEMBERED = 10;
    private static final int SHOWN_DIGITS = 12;

    private record Revisions(String from, String to) {}

    private final CatalogHistory history;
    private final List<RevisionInfo> held;
    private final Map<Revisions, CatalogDiff> remembered = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Revisions, CatalogDiff> eldest) {
            return size() > MAX_REMEMBERED;
        }
    };

    public CatalogDiffs(CatalogHistory history) {
        this.history = history;
        this.held = history.catalogs().stream().map(RevisionInfo::of).toList();
    }

    /** Newest first, the one that answers before all others. */
    public List<RevisionInfo> held() {
        return held;
    }

    /**
     * What changed from one held revision to another.
     *
     * @param from beginning of a revision in small letters; null for the newest one held before {@code to}
     * @param to beginning of a revision in small letters; null for the one that answers
     */
    public DiffResult between(@Nullable String from, @Nullable String to) {
        List<Catalog> later = to == null ? List.of(history.current()) : beginningWith(to);
        if (later.size() != 1) {
            return notHeld(to, later.size());
        }
        if (from == null) {
            return sinceTheOneBefore(later.get(0));
        }
        List<Catalog> earlier = beginningWith(from);
        return earlier.size() == 1 ? between(earlier.get(0), later.get(0)) : notHeld(from, earlier.size());
    }

    private List<Catalog> beginningWith(String digits) {
        return history.catalogs().stream()
                .filter(catalog -> catalog.revision().startsWith(digits))
                .toList();
    }

    private RevisionNotHeld notHeld(@Nullable String asked, int matches) {
        String message = matches == 0
                ? "No revision that is held begins with " + asked + "."
                : matches + " revisions that are held begin with " + asked + ": give more digits.";
        return new RevisionNotHeld(asked, held, message);
    }

    private DiffResult sinceTheOneBefore(Catalog later) {
        Optional<Catalog> earlier = history.catalogs().stream()
                .dropWhile(catalog -> !catalog.revision().equals(later.revision()))
                .skip(1)
                .findFirst();
        if (earlier.isPresent()) {
            return between(earlier.get(), later);
        }
        String digits = later.revision().substring(0, SHOWN_DIGITS);
        return new RevisionNotHeld(
                null, held, "No revision before " + digits + " is held; the server's setting \"previous\" names some.");
    }

    /** Made outside the lock, so two callers may both make it. */
    private CatalogDiff between(Catalog earlier, Catalog later) {
        Revisions revisions = new Revisions(earlier.revision(), later.revision());
        CatalogDiff known = find(revisions);
        if (known != null) {
            return known;
        }
        CatalogDiff made = CatalogComparison.between(earlier, later);
        synchronized (remembered) {
            remembered.put(revisions, made);
        }
        return made;
    }

    private @Nullable CatalogDiff find(Revisions revisions) {
        synchronized (remembered) {
            return remembered.get(revisions);
        }
    }
}
