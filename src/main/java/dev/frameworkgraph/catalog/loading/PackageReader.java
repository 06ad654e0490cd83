package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.PackageLink;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.loading.WrittenPackage.WrittenDependency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads {@code packages/SLUG.yaml}, the machine facts of a package. */
final class PackageReader {

    private PackageReader() {}

    static WrittenPackage read(YamlNode root, Problems problems) {
        MappingReader reader = MappingReader.of(root, problems);
        String framework = reader.text("framework");
        WrittenPackage written = new WrittenPackage(
                reader,
                framework,
                reader.text("package"),
                reader.date("readOn"),
                reader.optionalText("license"),
                links(reader, problems),
                releases(reader, framework),
                dependencies(reader));
        reader.finish();
        return written;
    }

    private static List<PackageLink> links(MappingReader file, Problems problems) {
        List<PackageLink> links = new ArrayList<>();
        MappingReader reader = file.mapping("links");
        for (String label : PackageLink.LABELS) {
            String url = reader.optionalText(label);
            if (url != null) {
                Checks.url(url, reader.place(label), problems);
                links.add(new PackageLink(label, url));
            }
        }
        reader.finish();
        return links;
    }

    private static List<Release> releases(MappingReader file, String framework) {
        List<Release> releases = new ArrayList<>();
        for (MappingReader reader : file.mappings("releases")) {
            Release release = new Release(
                    framework, reader.version("version"), reader.date("date"), reader.optionalRange("runtime"));
            if (reader.finish()) {
                releases.add(release);
            }
        }
        releases.sort(Comparator.comparing(Release::version).reversed());
        return releases;
    }

    private static List<WrittenDependency> dependencies(MappingReader file) {
        List<WrittenDependency> dependencies = new ArrayList<>();
        for (MappingReader reader : file.mappings("dependencies")) {
            WrittenDependency dependency = new WrittenDependency(
                    reader,
                    reader.text("package"),
                    reader.optionalRange("range"),
                    reader.optionalText("extra"),
                    reader.optionalText("marker"));
            reader.finish();
            dependencies.add(dependency);
        }
        dependencies.sort(Comparator.comparing(WrittenDependency::packageUrl)
                .thenComparing(dependency -> String.valueOf(dependency.extra()))
                .thenComparing(dependency -> String.valueOf(dependency.range()))
                .thenComparing(dependency -> String.valueOf(dependency.marker())));
        return dependencies;
    }
}
