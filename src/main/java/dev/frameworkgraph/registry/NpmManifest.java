package dev.frameworkgraph.registry;

import dev.frameworkgraph.registry.NpmRegistry.Manifest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what the manifests of npm say in more than one form. */
final class NpmManifest {

    private static final Pattern SHORTHAND = Pattern.compile("(?:github:)?([\\w.-]+/[\\w.-]+)");
    private static final Pattern SECURE_SHELL = Pattern.compile("(?:ssh://)?git@([\\w.-]+)[:/](.+)");

    private final Manifest manifest;

    NpmManifest(Manifest manifest) {
        this.manifest = manifest;
    }

    static @Nullable String text(@Nullable JsonNode value) {
        return value != null && value.isString() && !value.asString().isBlank() ? value.asString() : null;
    }

    /** The interpreter range; null where none is declared, or in the form of another age. */
    static @Nullable String node(Manifest manifest) {
        JsonNode engines = manifest.engines();
        return engines == null ? null : text(engines.path("node"));
    }

    /** The texts of an object by key; empty where it is none. */
    static Map<String, String> texts(@Nullable JsonNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (object != null && object.isObject()) {
            object.properties().forEach(entry -> {
                String text = entry.getValue().isString() ? entry.getValue().asString() : null;
                if (text != null) {
                    texts.put(entry.getKey(), text);
                }
            });
        }
        return texts;
    }

    @Nullable
    String license() {
        JsonNode declared = manifest.license() == null ? first(manifest.licenses()) : manifest.license();
        String text = text(declared);
        return DeclaredText.license(text == null && declared != null ? text(declared.path("type")) : text);
    }

    private static @Nullable JsonNode first(@Nullable JsonNode value) {
        return value != null && value.isArray() && !value.isEmpty() ? value.get(0) : value;
    }

    DeclaredLinks links(String registryHost) {
        DeclaredLinks links = new DeclaredLinks(registryHost);
        links.add("homepage", text(manifest.homepage()));
        links.add("source", repository(textOrUrl(manifest.repository())));
        links.add("issues", textOrUrl(manifest.bugs()));
        links.add("funding", textOrUrl(first(manifest.funding())));
        return links;
    }

    private static @Nullable String textOrUrl(@Nullable JsonNode value) {
        String text = text(value);
        return text == null && value != null ? text(value.path("url")) : text;
    }

    /** The address of a repository for a browser. */
    private static @Nullable String repository(@Nullable String declared) {
        if (declared == null) {
            return null;
        }
        String plain = declared.strip().replaceFirst("^git\\+", "").replaceFirst("\\.git$", "");
        plain = plain.replaceFirst("^git://", "https://");
        if (SHORTHAND.matcher(plain).matches()) {
            return SHORTHAND.matcher(plain).replaceFirst("https://github.com/$1");
        }
        plain = SECURE_SHELL.matcher(plain).replaceFirst("https://$1/$2");
        return Objects.requireNonNull(plain).replaceFirst("^ssh://git@", "https://");
    }
}
