package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.PackageDependency;
import dev.frameworkgraph.catalog.PackageFacts;
import dev.frameworkgraph.catalog.Release;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a file of machine facts says, for those who write it anew.
 *
 * @param framework slug
 * @param releases oldest first, by version
 * @param dependencies in their natural order, which is that of the file
 */
public record PackageFile(
        String framework, PackageFacts facts, List<Release> releases, List<PackageDependency> dependencies) {

    public PackageFile {
        releases = List.copyOf(releases);
        dependencies = List.copyOf(dependencies);
    }

    /**
     * Reads a file of machine facts by itself.
     *
     * @throws IllegalArgumentException telling everything that is wrong with it
     */
    public static PackageFile read(CatalogFile file) {
        Problems problems = new Problems();
        YamlNode root = YamlReader.read(file, problems);
        if (root != null) {
            WrittenPackage written = PackageReader.read(root, problems);
            if (problems.count() == 0) {
                return of(written);
            }
        }
        throw new IllegalArgumentException(
                problems.sorted().stream().map(Problem::toString).collect(Collectors.joining("; ")));
    }

    private static PackageFile of(WrittenPackage written) {
        return new PackageFile(
                written.framework(),
                written.facts(),
                written.releases().stream()
                        .sorted(Comparator.comparing(Release::version))
                        .toList(),
                written.dependencies().stream()
                        .map(dependency -> new PackageDependency(
                                dependency.packageUrl(), dependency.range(), dependency.extra(), dependency.marker()))
                        .sorted()
                        .toList());
    }
}
