package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.Suggestion;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads every file of a catalog into its written form. */
final class CatalogReader {

    private static final String FRAMEWORKS = "frameworks/";
    private static final String PACKAGES = "packages/";
    private static final String YAML = ".yaml";
    /** Files that are held as trees, which take some twenty times their bytes. */
    private static final int AT_ONCE = 1_000;

    private static final List<String> REGISTERS =
            List.of("features.yaml", "standards.yaml", "datastores.yaml", "organizations.yaml", "runtimes.yaml");

    /** A file as a tree, null when it is not readable, and what is wrong with its syntax. */
    private record ParsedFile(String name, @Nullable YamlNode root, Problems problems) {}

    private final Problems problems;
    private final WrittenCatalog catalog = new WrittenCatalog();

    CatalogReader(Problems problems) {
        this.problems = problems;
    }

    WrittenCatalog read(List<CatalogFile> files) {
        if (files.stream().noneMatch(file -> file.name().equals("features.yaml"))) {
            problems.add(
                    Place.of("features.yaml"),
                    "the catalog has no features.yaml",
                    "Point --catalog at a folder with a taxonomy, or give it as an overlay on the shipped catalog.");
        }
        for (int from = 0; from < files.size(); from += AT_ONCE) {
            read(files.subList(from, Math.min(from + AT_ONCE, files.size())).parallelStream()
                    .map(CatalogReader::parse)
                    .toList());
        }
        return catalog;
    }

    private void read(Collection<ParsedFile> parsed) {
        for (ParsedFile file : parsed) {
            problems.addAll(file.problems());
            read(file.name(), file.root());
        }
    }

    /** Parsing takes most of the time and needs nothing but the file, so all cores share it. */
    private static ParsedFile parse(CatalogFile file) {
        Problems ofFile = new Problems();
        return new ParsedFile(file.name(), YamlReader.read(file, ofFile), ofFile);
    }

    private void read(String name, @Nullable YamlNode root) {
        if (root == null) {
            catalog.unreadableFiles.add(name);
            return;
        }
        switch (name) {
            case "features.yaml" -> new TaxonomyReader(catalog, problems).read(root);
            case "standards.yaml" -> new RegisterReader(problems).readStandards(root, catalog.standardsBySlug);
            case "datastores.yaml" -> new RegisterReader(problems).readDatastores(root, catalog.datastoresBySlug);
            case "organizations.yaml" ->
                new RegisterReader(problems).readOrganizations(root, catalog.organizationsBySlug);
            case "runtimes.yaml" -> new RegisterReader(problems).readRuntimes(root, catalog.runtimesBySlug);
            default -> readEntry(name, root);
        }
    }

    private void readEntry(String name, YamlNode root) {
        if (name.startsWith(FRAMEWORKS) && isDirect(name)) {
            WrittenFramework framework = new FrameworkReader(problems).read(root, stem(name));
            checkFileName(name, framework.writtenSlug(), framework.reader(), "slug");
            catalog.frameworksBySlug.put(stem(name), framework);
        } else if (name.startsWith(PACKAGES) && isDirect(name)) {
            WrittenPackage written = PackageReader.read(root, problems);
            checkFileName(name, written.framework(), written.reader(), "framework");
            catalog.packagesByFramework.put(stem(name), written);
        } else {
            problems.add(
                    Place.of(name),
                    "nothing is read from a file of this name",
                    Suggestion.or(
                            name,
                            REGISTERS,
                            "Move it to frameworks/ or packages/ itself, with a name that ends in .yaml, or outside the catalog."));
        }
    }

    private void checkFileName(String name, String slug, MappingReader reader, String key) {
        if (!slug.isEmpty() && !stem(name).equals(slug)) {
            problems.add(
                    reader.place(key),
                    key + " \"" + slug + "\" differs from the file name",
                    "Rename the file to " + slug + ".yaml, or correct the " + key + ".");
        }
    }

    private static boolean isDirect(String name) {
        return name.indexOf('/') == name.lastIndexOf('/') && name.endsWith(YAML);
    }

    private static String stem(String name) {
        return name.substring(name.lastIndexOf('/') + 1, name.length() - YAML.length());
    }
}
