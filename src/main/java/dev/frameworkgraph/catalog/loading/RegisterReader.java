package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.Datastore;
import dev.frameworkgraph.catalog.DatastoreModel;
import dev.frameworkgraph.catalog.Language;
import dev.frameworkgraph.catalog.Organization;
import dev.frameworkgraph.catalog.Runtime;
import dev.frameworkgraph.catalog.Standard;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the files that list one sort of thing: standards, datastores, organizations and runtimes. */
final class RegisterReader {

    private final Problems problems;

    RegisterReader(Problems problems) {
        this.problems = problems;
    }

    void readStandards(YamlNode root, Map<String, Standard> standardsBySlug) {
        read(
                root,
                "standards",
                standardsBySlug,
                reader -> new Standard(reader.text("slug"), reader.text("name"), reader.text("summary"), url(reader)));
    }

    void readDatastores(YamlNode root, Map<String, Datastore> datastoresBySlug) {
        read(
                root,
                "datastores",
                datastoresBySlug,
                reader -> new Datastore(
                        reader.text("slug"),
                        reader.text("name"),
                        reader.text("summary"),
                        reader.constant("model", DatastoreModel.class),
                        url(reader)));
    }

    void readOrganizations(YamlNode root, Map<String, Organization> organizationsBySlug) {
        read(
                root,
                "organizations",
                organizationsBySlug,
                reader -> new Organization(reader.text("slug"), reader.text("name"), optionalUrl(reader)));
    }

    void readRuntimes(YamlNode root, Map<String, Runtime> runtimesBySlug) {
        read(
                root,
                "runtimes",
                runtimesBySlug,
                reader -> new Runtime(
                        reader.text("slug"),
                        reader.text("name"),
                        reader.constant("language", Language.class),
                        reader.version("version")));
    }

    private @Nullable String optionalUrl(MappingReader reader) {
        String url = reader.optionalText("url");
        if (url != null) {
            Checks.url(url, reader.place("url"), problems);
        }
        return url;
    }

    private String url(MappingReader reader) {
        String url = reader.text("url");
        Checks.url(url, reader.place("url"), problems);
        return url;
    }

    private <T> void read(YamlNode root, String key, Map<String, T> bySlug, Function<MappingReader, T> readEntry) {
        MappingReader file = MappingReader.of(root, problems);
        for (MappingReader reader : file.mappings(key)) {
            T entry = readEntry.apply(reader);
            String slug = reader.text("slug");
            Checks.slug(slug, reader.place("slug"), problems);
            boolean complete = reader.finish();
            if (bySlug.putIfAbsent(slug, entry) != null && complete) {
                problems.add(reader.place("slug"), "slug \"" + slug + "\" is there twice", "Keep one entry.");
            }
        }
        file.finish();
    }
}
