package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.Version;
import java.util.List;
import java.util.Objects;

/** Checks that a version a claim names was really released; nothing is checked where no package facts are known. */
final class KnownVersions {

    private final WrittenCatalog written;
    private final Problems problems;

    KnownVersions(WrittenCatalog written, Problems problems) {
        this.written = written;
        this.problems = problems;
    }

    void require(Framework framework, Version version, Place place) {
        List<Release> releases = releases(framework);
        if (!releases.isEmpty()
                && releases.stream().noneMatch(release -> release.version().equals(version))) {
            problems.add(
                    place,
                    version + " is not a known stable release of " + framework.slug(),
                    "Releases stand in packages/; write one of them, or an upper bound such as \"<=" + version + "\".");
        }
    }

    /** Newest first; those of the parent for a component. */
    List<Release> releases(Framework framework) {
        String owner = Objects.requireNonNullElse(framework.parent(), framework.slug());
        WrittenPackage packageFacts = written.packagesByFramework.get(owner);
        return packageFacts == null ? List.of() : packageFacts.releases();
    }
}
