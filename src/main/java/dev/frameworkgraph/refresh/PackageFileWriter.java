package dev.frameworkgraph.refresh;

import dev.frameworkgraph.catalog.PackageDependency;
import dev.frameworkgraph.catalog.PackageFacts;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.loading.PackageFile;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a file of machine facts: keys in one order, one release or dependency to a line, every text in quotes. */
final class PackageFileWriter {

    static final String HEADER = """
            # yaml-language-server: $schema=../schema/package.schema.json
            # Written from package metadata; corrections belong in the curated file.
            """;

    private final StringBuilder text = new StringBuilder();

    private PackageFileWriter() {}

    /** The comments at the beginning of a file. */
    static String header(String file) {
        return file.lines().takeWhile(line -> line.startsWith("#")).collect(Collectors.joining("\n", "", "\n"));
    }

    static String write(String header, PackageFile file) {
        return new PackageFileWriter().file(header, file);
    }

    private String file(String header, PackageFile file) {
        PackageFacts facts = file.facts();
        text.append(header.isBlank() ? "" : header);
        line("framework: ", file.framework());
        line("package: ", quoted(facts.packageUrl()));
        line("readOn: ", quoted(facts.readOn().toString()));
        if (facts.declaredLicense() != null) {
            line("license: ", quoted(facts.declaredLicense()));
        }
        if (!facts.links().isEmpty()) {
            line("links:", "");
            facts.links().forEach(link -> line("  " + link.label() + ": ", quoted(link.url())));
        }
        line("releases:", "");
        file.releases().forEach(this::release);
        if (!file.dependencies().isEmpty()) {
            line("dependencies:", "");
            file.dependencies().forEach(this::dependency);
        }
        return text.toString();
    }

    private void line(String key, String value) {
        text.append(key).append(value).append('\n');
    }

    private void release(Release release) {
        text.append("- {version: ").append(quoted(release.version().toString()));
        text.append(", date: ").append(quoted(release.releasedOn().toString()));
        item("runtime", release.runtimeRange());
        text.append("}\n");
    }

    private void dependency(PackageDependency dependency) {
        text.append("- {package: ").append(quoted(dependency.packageUrl()));
        item("range", dependency.range());
        item("extra", dependency.extra());
        item("marker", dependency.marker());
        text.append("}\n");
    }

    private void item(String key, @Nullable Object value) {
        if (value != null) {
            text.append(", ").append(key).append(": ").append(quoted(value.toString()));
        }
    }

    /** Between double quotes, as JSON and YAML both read it; what is not ASCII is escaped. */
    static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int index = 0; index < value.length(); index++) {
            char character = value.charAt(index);
            if (character == '"' || character == '\\') {
                quoted.append('\\').append(character);
            } else if (character < ' ' || character > '~') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
            } else {
                quoted.append(character);
            }
        }
        return quoted.append('"').toString();
    }
}
