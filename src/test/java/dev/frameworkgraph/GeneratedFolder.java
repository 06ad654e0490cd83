package dev.frameworkgraph;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.Evidence;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.TargetType;
import dev.frameworkgraph.catalog.VersionBound;
import dev.frameworkgraph.catalog.loading.CatalogFile;
import dev.frameworkgraph.catalog.loading.ShippedCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Writes a made-up catalog as a folder of catalog files, which {@code --catalog} serves and {@link GeneratedCatalog} would give from
 * memory. Not run by the build:
 * {@code mvn -q test-compile exec:java -Dexec.classpathScope=test -Dmain.class=dev.frameworkgraph.GeneratedFolder
 * -Dexec.args="FOLDER 10000"}
 */
@NullMarked
public final class GeneratedFolder {

    private final Map<String, List<FeatureSupport>> claimsByFramework;
    private final Map<String, List<Relationship>> edgesBySource;
    private final Path folder;

    private GeneratedFolder(Catalog catalog, Path folder) {
        this.claimsByFramework = catalog.claims().stream().collect(Collectors.groupingBy(FeatureSupport::framework));
        this.edgesBySource = catalog.relationships().stream().collect(Collectors.groupingBy(Relationship::source));
        this.folder = folder;
    }

    /** Takes the folder, which is made where it is not there, and how many frameworks. */
    public static void main(String[] arguments) throws IOException {
        write(GeneratedCatalog.ofPackages(Integer.parseInt(arguments[1]), 1), Path.of(arguments[0]));
    }

    /** Two files for each framework, and the registers of the shipped catalog. */
    public static void write(Catalog catalog, Path folder) throws IOException {
        GeneratedFolder files = new GeneratedFolder(catalog, folder);
        for (String name : List.of("frameworks", "packages")) {
            Files.createDirectories(folder.resolve(name));
        }
        for (CatalogFile register : new ShippedCatalog().files()) {
            if (!register.name().contains("/")) {
                Files.write(folder.resolve(register.name()), register.content());
            }
        }
        for (Framework framework : catalog.frameworks()) {
            files.write("frameworks", framework, files.curated(framework));
            files.write("packages", framework, files.machine(framework));
        }
    }

    private void write(String name, Framework framework, String text) throws IOException {
        Files.writeString(folder.resolve(name).resolve(framework.slug() + ".yaml"), text);
    }

    private String curated(Framework framework) {
        Map<String, Evidence> sourcesByKey = new TreeMap<>();
        StringBuilder claims = new StringBuilder();
        for (FeatureSupport claim : claimsByFramework.getOrDefault(framework.slug(), List.of())) {
            claims.append("  ").append(claim.feature()).append(": {").append(text(claim));
            claims.append(evidence(claim.evidence().get(0), sourcesByKey)).append("}\n");
        }
        StringBuilder edges = new StringBuilder();
        for (Relationship edge : edgesBySource.getOrDefault(framework.slug(), List.of())) {
            if (edge.kind() != RelationshipKind.DEPENDS_ON) {
                edges.append("- {").append(text(edge));
                edges.append(evidence(edge.evidence().get(0), sourcesByKey)).append("}\n");
            }
        }
        return text(framework)
                + section("sources", text(sourcesByKey))
                + section("claims", claims.toString())
                + section("relationships", edges.toString());
    }

    /** Nothing where there is nothing in it, which a catalog file has to leave out. */
    private static String section(String name, String content) {
        return content.isEmpty() ? "" : name + ":\n" + content;
    }

    private static String text(Framework framework) {
        return line("slug", framework.slug())
                + line("name", framework.name())
                + "kind: " + framework.kind() + "\n"
                + "status: " + framework.status() + "\n"
                + line("summary", framework.summary())
                + "languages: " + framework.languages() + "\n"
                + "licenses: " + framework.licenses() + "\n"
                + line("homepage", framework.homepage())
                + line("repository", framework.repository())
                + line("documentation", framework.documentation())
                + "maintainers: " + framework.maintainers() + "\n"
                + "packages: [\"" + framework.packages().get(0) + "\"]\n"
                + line("verifiedAgainst", framework.releases().get(0).version());
    }

    private static String line(String key, @Nullable Object value) {
        return key + ": \"" + value + "\"\n";
    }

    private static String text(Map<String, Evidence> sourcesByKey) {
        StringBuilder text = new StringBuilder();
        sourcesByKey.forEach((key, evidence) -> text.append("  ")
                .append(key)
                .append(": {url: \"")
                .append(evidence.url())
                .append("\", kind: ")
                .append(evidence.kind())
                .append(", accessed: \"")
                .append(evidence.accessedAt())
                .append("\"}\n"));
        return text.toString();
    }

    private static String text(FeatureSupport claim) {
        VersionBound since = claim.since();
        return "level: " + claim.level() + ", "
                + (claim.completeness() == null ? "" : "completeness: " + claim.completeness() + ", ")
                + (claim.stability() == null ? "" : "stability: " + claim.stability() + ", ")
                + (since == null ? "" : "since: \"" + since.version() + "\", ")
                + (claim.via().isEmpty() ? "" : "via: " + claim.via() + ", ")
                + (claim.note() == null ? "" : "note: \"" + claim.note() + "\", ");
    }

    private static String text(Relationship edge) {
        String target = edge.targetType() == TargetType.KIND ? "targetKind: " : "target: ";
        return "kind: " + edge.kind() + ", " + target + edge.target() + ", "
                + (edge.role() == null ? "" : "role: " + edge.role() + ", ")
                + (edge.tier() == null ? "" : "tier: " + edge.tier() + ", ");
    }

    private static String evidence(Evidence evidence, Map<String, Evidence> sourcesByKey) {
        String key = evidence.url().substring(evidence.url().lastIndexOf('/') + 1);
        sourcesByKey.putIfAbsent(key, evidence);
        return "evidence: [{source: " + key + ", shows: \"" + evidence.shows() + "\"}]";
    }

    private String machine(Framework framework) {
        StringBuilder text = new StringBuilder(line("framework", framework.slug()));
        text.append(line("package", framework.packages().get(0)));
        text.append(line("readOn", GeneratedCatalog.TODAY)).append("releases:\n");
        for (Release release : framework.releases()) {
            text.append("- {version: \"").append(release.version());
            text.append("\", date: \"").append(release.releasedOn());
            text.append("\", runtime: \"").append(release.runtimeRange()).append("\"}\n");
        }
        StringBuilder dependencies = new StringBuilder();
        for (Relationship edge : edgesBySource.getOrDefault(framework.slug(), List.of())) {
            if (edge.kind() == RelationshipKind.DEPENDS_ON) {
                dependencies.append("- {package: \"pkg:pypi/").append(edge.target());
                dependencies.append("\", range: \"").append(edge.versionRange()).append("\"}\n");
            }
        }
        return text + section("dependencies", dependencies.toString());
    }
}
