package dev.frameworkgraph.catalog;

import java.util.List;

/**
 * An address that a package declares for itself.
 *
 * @param label well-known label: homepage, source, documentation, changelog, releasenotes, issues or funding
 */
public record PackageLink(String label, String url) {

    /** Every label there is, in the order in which links are listed. */
    public static final List<String> LABELS =
            List.of("homepage", "source", "documentation", "changelog", "releasenotes", "issues", "funding");
}
