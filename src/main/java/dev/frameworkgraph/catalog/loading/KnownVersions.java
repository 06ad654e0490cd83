package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.Version;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that a version a claim names was really released; nothing is checked where no package facts are known. */
final class KnownVersions {

    private final WrittenCatalog written;
    private final Problems problems;

    KnownVersions(WrittenCatalog written, Problems problems) {
        this.written = written;
        this.problems = problems;
    }

    /** @param otherwise what can be written in place of a release, as the rest of a sentence; empty when nothing can */
    void require(Framework framework, Version version, Place place, String otherwise) {
        List<Release> releases = releases(framework);
        if (!releases.isEmpty()
                && releases.stream().noneMatch(release -> release.version().equals(version))) {
            problems.add(
                    place,
                    version + " is not a known stable release of " + framework.slug(),
                    "Write a release of packages/" + owner(framework) + ".yaml: " + nearest(releases, version)
                            + otherwise + ".");
        }
    }

    /** The release before and the one after, as far as there are any. */
    private static String nearest(List<Release> releases, Version version) {
        return Stream.of(
                        releases.stream()
                                .map(Release::version)
                                .filter(known -> known.compareTo(version) < 0)
                                .findFirst(),
                        releases.stream()
                                .map(Release::version)
                                .filter(known -> known.compareTo(version) > 0)
                                .reduce((newer, older) -> older))
                .flatMap(Optional::stream)
                .map(known -> "\"" + known + "\"")
                .collect(Collectors.joining(" or ", "near it are ", ""));
    }

    /** Newest first; those of the parent for a component. */
    List<Release> releases(Framework framework) {
        WrittenPackage packageFacts = written.packagesByFramework.get(owner(framework));
        return packageFacts == null ? List.of() : packageFacts.releases();
    }

    private static String owner(Framework framework) {
        return Objects.requireNonNullElse(framework.parent(), framework.slug());
    }
}
