package dev.frameworkgraph.refresh;

import dev.frameworkgraph.catalog.PackageDependency;
import dev.frameworkgraph.catalog.PackageFacts;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.VersionRange;
import dev.frameworkgraph.catalog.loading.PackageFile;
import dev.frameworkgraph.registry.Marker;
import dev.frameworkgraph.registry.RegistryFacts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts what a registry tells into what a file says: the same fact keeps its spelling, so that only what changed is written. */
final class FactsMerge {

    private final PackageFile before;

    FactsMerge(PackageFile before) {
        this.before = before;
    }

    /** The file with the new facts, on the day of its last reading. */
    PackageFile with(RegistryFacts facts) {
        PackageFacts said = facts.described()
                ? new PackageFacts(before.facts().packageUrl(), before.facts().readOn(), facts.license(), facts.links())
                : before.facts();
        return new PackageFile(
                before.framework(),
                said,
                facts.releases().stream().map(this::spelled).toList(),
                facts.described() ? dependencies(facts) : before.dependencies());
    }

    private Release spelled(Release release) {
        return before.releases().stream()
                .filter(known -> known.version().equals(release.version()))
                .findFirst()
                .map(known -> new Release(
                        release.framework(),
                        known.version(),
                        release.releasedOn(),
                        sameRange(known.runtimeRange(), release.runtimeRange())
                                ? known.runtimeRange()
                                : release.runtimeRange()))
                .orElse(release);
    }

    private List<PackageDependency> dependencies(RegistryFacts facts) {
        return facts.dependencies().stream()
                .map(this::spelled)
                .distinct()
                .sorted()
                .toList();
    }

    private PackageDependency spelled(PackageDependency dependency) {
        return before.dependencies().stream()
                .filter(known -> same(known, dependency))
                .findFirst()
                .orElse(dependency);
    }

    private static boolean same(PackageDependency one, PackageDependency other) {
        return one.packageUrl().equals(other.packageUrl())
                && Objects.equals(extra(one), extra(other))
                && sameRange(one.range(), other.range())
                && Marker.same(one.marker(), other.marker());
    }

    private static @Nullable String extra(PackageDependency dependency) {
        String extra = dependency.extra();
        return extra == null ? null : extra.replaceAll("[-_.]+", "-").toLowerCase(Locale.ROOT);
    }

    /** Whether two ranges have the same comparators, in any order and spacing. */
    static boolean sameRange(@Nullable VersionRange one, @Nullable VersionRange other) {
        if (one == null || other == null) {
            return Objects.equals(one, other);
        }
        return comparators(one).equals(comparators(other));
    }

    private static Set<String> comparators(VersionRange range) {
        return Arrays.stream(range.toString().split(",", -1))
                .map(comparator -> comparator.replaceAll("\\s+", ""))
                .filter(comparator -> !comparator.isEmpty())
                .collect(Collectors.toSet());
    }
}
