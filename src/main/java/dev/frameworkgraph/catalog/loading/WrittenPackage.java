package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.PackageFacts;
import dev.frameworkgraph.catalog.PackageLink;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.VersionRange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of machine facts as written. */
record WrittenPackage(
        MappingReader reader,
        String framework,
        String packageUrl,
        LocalDate readOn,
        @Nullable String license,
        List<PackageLink> links,
        List<Release> releases,
        List<WrittenDependency> dependencies) {

    record WrittenDependency(
            MappingReader reader,
            String packageUrl,
            @Nullable VersionRange range,
            @Nullable String extra,
            @Nullable String marker) {}

    /** What of it the catalog tells as facts about the package itself. */
    PackageFacts facts() {
        return new PackageFacts(packageUrl, readOn, license, links);
    }
}
