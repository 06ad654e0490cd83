package dev.frameworkgraph.http.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The documents in the jar that may be asked for by name: what dashboards want, and the queries of the cookbook. */
public final class ShippedDocuments {

    private static final List<String> NAMES = List.of(
            "frameworks",
            "claims",
            "support",
            "feature",
            "features",
            "relationships",
            "releases",
            "latest-releases",
            "counts",
            "catalog",
            "catalog-registers",
            "catalog-features",
            "catalog-frameworks",
            "catalog-claims",
            "catalog-relationships");

    private static final List<String> COOKBOOK = List.of(
            "01-openapi-on-asgi",
            "02-side-by-side",
            "03-scheduled-jobs-with-pyramid",
            "04-stack",
            "05-fastapi-and-werkzeug",
            "06-inherited-from-starlette",
            "07-stale-or-unknown",
            "08-what-changed",
            "09-orms-by-datastore",
            "10-leaving-django");

    private ShippedDocuments() {}

    /** All of them; a query of the cookbook has its name there, without the number. */
    public static Map<String, String> textsById() {
        Map<String, String> textsById = new LinkedHashMap<>();
        NAMES.forEach(name -> textsById.put(name, text(name)));
        COOKBOOK.forEach(name -> textsById.put(name.replaceFirst("^\\d+-", ""), recipe(name)));
        return Collections.unmodifiableMap(textsById);
    }

    /** Those of the cookbook, in its order. */
    public static List<String> cookbook() {
        return COOKBOOK.stream().map(ShippedDocuments::recipe).toList();
    }

    static String text(String name) {
        return read("/documents/" + name + ".graphql");
    }

    private static String recipe(String name) {
        return read("/cookbook/" + name + ".graphql");
    }

    /** A text file of the jar, which must be there. */
    public static String read(String resource) {
        try (InputStream stream = ShippedDocuments.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
