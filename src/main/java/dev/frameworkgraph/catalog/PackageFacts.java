package dev.frameworkgraph.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the latest release of a package declares about itself, as a machine read it; the curated fields of its framework are apart.
 *
 * @param packageUrl without a version
 * @param declaredLicense as declared, which need not be an SPDX expression
 * @param links by label, in the order of their labels' meaning
 */
public record PackageFacts(
        String packageUrl, LocalDate readOn, @Nullable String declaredLicense, List<PackageLink> links) {

    public PackageFacts {
        links = List.copyOf(links);
    }
}
