package dev.frameworkgraph.advice.diff;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.Release;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What to call the things of two catalogs, by the names of the later one where it has them. */
final class Titles {

    private final Map<String, String> frameworkNamesBySlug = new HashMap<>();
    private final Map<String, String> featureNamesByKey = new HashMap<>();
    private final Map<String, String> targetNamesBySlug = new HashMap<>();

    Titles(Catalog before, Catalog after) {
        add(before);
        add(after);
    }

    private void add(Catalog catalog) {
        catalog.frameworks().forEach(framework -> frameworkNamesBySlug.put(framework.slug(), framework.name()));
        Renames.features(catalog).forEach(feature -> featureNamesByKey.put(feature.key(), feature.name()));
        catalog.standards().forEach(standard -> targetNamesBySlug.put("STANDARD:" + standard.slug(), standard.name()));
        catalog.datastores().forEach(store -> targetNamesBySlug.put("DATASTORE:" + store.slug(), store.name()));
        catalog.runtimes().forEach(runtime -> targetNamesBySlug.put("RUNTIME:" + runtime.slug(), runtime.name()));
    }

    /** {@code Flask 3.1}. */
    String of(Release release) {
        return framework(release.framework()) + " " + release.version();
    }

    /** {@code Flask: Declarative routing}. */
    String of(FeatureSupport claim) {
        return framework(claim.framework()) + ": " + featureNamesByKey.getOrDefault(claim.feature(), claim.feature());
    }

    /** {@code Flask built on Werkzeug}; a role or an extra, which tells edges between the same two ends apart, follows. */
    String of(Relationship edge) {
        StringBuilder title = new StringBuilder(framework(edge.source()))
                .append(' ')
                .append(edge.kind().label())
                .append(' ')
                .append(target(edge));
        if (edge.role() != null) {
            title.append(" as ").append(words(edge.role()));
        }
        if (edge.extra() != null) {
            title.append(" for extra ").append(edge.extra());
        }
        return title.toString();
    }

    private String target(Relationship edge) {
        return switch (edge.targetType()) {
            case FRAMEWORK -> framework(edge.target());
            case KIND -> edge.target().toLowerCase(Locale.ROOT).replace('_', ' ');
            case STANDARD, DATASTORE, RUNTIME ->
                targetNamesBySlug.getOrDefault(edge.targetType() + ":" + edge.target(), edge.target());
        };
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String framework(String slug) {
        return frameworkNamesBySlug.getOrDefault(slug, slug);
    }
}
