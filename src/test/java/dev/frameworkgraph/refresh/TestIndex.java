package dev.frameworkgraph.refresh;

import dev.frameworkgraph.catalog.PackageDependency;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.loading.PackageFile;
import dev.frameworkgraph.registry.RegistryServer;
import java.util.List;
import java.util.stream.Collectors;

/** Makes a Python index say what files of machine facts say. */
final class TestIndex {

    private static final String SIMPLE = "application/vnd.pypi.simple.v1+json";

    private TestIndex() {}

    static void serve(RegistryServer server, PackageFile file) {
        serve(server, file, "");
    }

    /**
     * The same with more in the metadata.
     *
     * @param fields header lines, each with its end
     */
    static void serve(RegistryServer server, PackageFile file, String fields) {
        String name = file.facts().packageUrl().substring("pkg:pypi/".length());
        List<Release> releases = file.releases();
        String versions = releases.stream()
                .map(release -> "\"" + release.version() + "\"")
                .collect(Collectors.joining(","));
        String files = releases.stream().map(release -> wheel(name, release)).collect(Collectors.joining(",\n"));
        server.page("/simple/" + name + "/", SIMPLE, """
                {"meta": {"api-version": "1.1"}, "name": "%s", "versions": [%s], "files": [
                %s
                ]}
                """.formatted(name, versions, files));
        String metadata = "Metadata-Version: 2.1\nName: " + name + "\n" + fields
                + file.dependencies().stream().map(TestIndex::requirement).collect(Collectors.joining());
        Release latest = releases.get(releases.size() - 1);
        server.page("/files/" + name + "-" + latest.version() + ".whl.metadata", "text/plain", metadata);
    }

    private static String wheel(String name, Release release) {
        String runtime =
                release.runtimeRange() == null ? "" : ", \"requires-python\": \"" + release.runtimeRange() + "\"";
        return """
                {"filename": "%s-%s-py3-none-any.whl", "url": "/files/%s-%s.whl", "upload-time": "%sT12:00:00Z",\
                 "core-metadata": true%s}""".formatted(
                name.replace('-', '_'), release.version(), name, release.version(), release.releasedOn(), runtime);
    }

    private static String requirement(PackageDependency dependency) {
        String range = dependency.range() == null ? "" : dependency.range().toString();
        String marker = dependency.marker() == null ? "" : "(" + dependency.marker() + ")";
        String extra = dependency.extra() == null ? "" : "extra == '" + dependency.extra() + "'";
        String condition = marker + (marker.isEmpty() || extra.isEmpty() ? "" : " and ") + extra;
        return "Requires-Dist: " + dependency.packageUrl().substring("pkg:pypi/".length()) + range
                + (condition.isEmpty() ? "" : "; " + condition) + "\n";
    }
}
