package dev.frameworkgraph.registry;

import dev.frameworkgraph.catalog.PackageDependency;
import dev.frameworkgraph.catalog.PackageLink;
import dev.frameworkgraph.catalog.Release;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a registry tells of a package.
 *
 * @param releases oldest first, by version
 * @param described whether the latest release publishes metadata; where it does not, nothing is known of what follows
 * @param license as declared
 * @param summary one line by the package's makers
 * @param name as the package's makers write it
 * @param notes what a reader of the facts should know about how they came about
 */
public record RegistryFacts(
        List<Release> releases,
        boolean described,
        List<PackageDependency> dependencies,
        @Nullable String license,
        List<PackageLink> links,
        @Nullable String summary,
        String name,
        List<String> notes) {

    public RegistryFacts {
        releases = List.copyOf(releases);
        dependencies = List.copyOf(dependencies);
        links = List.copyOf(links);
        notes = List.copyOf(notes);
    }
}
