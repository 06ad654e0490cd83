package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.Evidence;
import dev.frameworkgraph.catalog.EvidenceKind;
import dev.frameworkgraph.catalog.Suggestion;
import dev.frameworkgraph.catalog.loading.WrittenFramework.WrittenEvidence;
import dev.frameworkgraph.catalog.loading.WrittenFramework.WrittenSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Joins evidence with its source; each address is stored once in the whole catalog. */
final class EvidenceLinker {

    private final WrittenCatalog written;
    private final Problems problems;
    /** By {@code slug/key}. */
    private final Map<String, WrittenSource> sourcesByReference = new TreeMap<>();

    EvidenceLinker(WrittenCatalog written, Problems problems, LocalDate today) {
        this.written = written;
        this.problems = problems;
        Map<String, String> referencesByUrl = new HashMap<>();
        written.frameworksBySlug.forEach((slug, file) -> file.sources().forEach((key, source) -> {
            String reference = slug + "/" + key;
            sourcesByReference.put(reference, source);
            checkSource(source, today);
            String earlier = referencesByUrl.putIfAbsent(source.url(), reference);
            if (earlier != null && !source.url().isEmpty()) {
                problems.add(
                        source.reader().place("url"),
                        "this address is already source \"" + earlier + "\"",
                        "Remove this source and write \"" + earlier + "\" where it is used.");
            }
        }));
        if (problems.count() == 0) {
            checkUse(written);
        }
    }

    private void checkSource(WrittenSource source, LocalDate today) {
        Checks.url(source.url(), source.reader().place("url"), problems);
        if (source.url().contains("#")) {
            problems.add(
                    source.reader().place("url"),
                    "the address has a fragment",
                    "Cut it off; name the heading as locator of the evidence.");
        }
        if (source.accessed().isAfter(today)) {
            problems.add(
                    source.reader().place("accessed"),
                    source.accessed() + " lies in the future",
                    "Write the day it was opened.");
        }
    }

    /** Asked only of files that could be read whole: what could not be read may well use the source. */
    private void checkUse(WrittenCatalog written) {
        Set<String> used = new HashSet<>();
        written.frameworksBySlug.forEach((slug, file) -> {
            file.designGoals().forEach(goal -> goal.evidence().forEach(item -> used.add(reference(file, item))));
            file.claims().forEach(claim -> claim.evidence().forEach(item -> used.add(reference(file, item))));
            file.relationships().forEach(edge -> edge.evidence().forEach(item -> used.add(reference(file, item))));
        });
        sourcesByReference.forEach((reference, source) -> {
            if (!used.contains(reference)) {
                problems.add(
                        source.reader().place(),
                        "source \"" + reference + "\" is used by nothing",
                        "Remove it, or name it as source of an evidence.");
            }
        });
    }

    /** The domain form; evidence whose source is unknown gives a problem and is left out. */
    List<Evidence> link(WrittenFramework file, List<WrittenEvidence> items) {
        List<Evidence> evidence = new ArrayList<>();
        for (WrittenEvidence item : items) {
            WrittenSource source = sourcesByReference.get(reference(file, item));
            if (source == null && isUnreadable(item)) {
                continue;
            }
            if (source == null) {
                problems.add(
                        item.reader().place("source"),
                        "unknown source \"" + item.source() + "\"",
                        Suggestion.or(
                                item.source(), known(file), "Add it under sources:, with url, kind and accessed."));
            } else {
                EvidenceKind kind = item.kind() == null ? source.kind() : item.kind();
                evidence.add(new Evidence(
                        source.url(), item.locator(), kind, item.shows(), source.accessed(), source.version()));
            }
        }
        return evidence;
    }

    private boolean isUnreadable(WrittenEvidence item) {
        int slash = item.source().indexOf('/');
        return slash > 0 && written.isUnreadable("framework", item.source().substring(0, slash));
    }

    private Set<String> known(WrittenFramework file) {
        Set<String> known = new HashSet<>(file.sources().keySet());
        known.addAll(sourcesByReference.keySet());
        return known;
    }

    private static String reference(WrittenFramework file, WrittenEvidence item) {
        return item.source().contains("/") ? item.source() : file.framework().slug() + "/" + item.source();
    }
}
