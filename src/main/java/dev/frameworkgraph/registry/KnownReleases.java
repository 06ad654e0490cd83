package dev.frameworkgraph.registry;

import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was known of a package before it is asked for.
 *
 * @param framework slug of the framework that it is
 * @param readOn day of the last reading
 * @param releases of the last reading; empty where there was none
 * @param described whether licence, links or dependencies of the newest of them are known
 */
public record KnownReleases(String framework, LocalDate readOn, List<Release> releases, boolean described) {

    public KnownReleases {
        releases = List.copyOf(releases);
    }

    /** For a package that was never read. */
    public static KnownReleases none(String framework) {
        return new KnownReleases(framework, LocalDate.EPOCH, List.of(), false);
    }

    Optional<Release> find(Version version) {
        return releases.stream()
                .filter(release -> release.version().equals(version))
                .findFirst();
    }

    Optional<Version> newest() {
        return releases.stream().map(Release::version).max(Comparator.naturalOrder());
    }
}
