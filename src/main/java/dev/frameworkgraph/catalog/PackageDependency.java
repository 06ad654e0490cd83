package dev.frameworkgraph.catalog;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A run-time dependency that the latest release of a package declares; in order of extra, those without one first, then of package,
 * range and marker.
 *
 * @param packageUrl without a version
 * @param range null when any version will do
 * @param extra the optional part of the package that asks for it; null when every installation has it
 * @param marker environment in which it is asked for, as declared; null for every one
 */
public record PackageDependency(
        String packageUrl,
        @Nullable VersionRange range,
        @Nullable String extra,
        @Nullable String marker) implements Comparable<PackageDependency> {

    private static final Comparator<PackageDependency> ORDER = Comparator.comparing(
                    (PackageDependency dependency) -> text(dependency.extra))
            .thenComparing(PackageDependency::packageUrl)
            .thenComparing(dependency -> text(dependency.range))
            .thenComparing(dependency -> text(dependency.marker));

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public int compareTo(PackageDependency other) {
        return ORDER.compare(this, other);
    }
}
