package dev.frameworkgraph.advice.diff;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.Framework;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Frameworks and features that go by another key in the later catalog, told by their redirects: {@code old-alpha} → {@code alpha}
 * where {@code alpha} redirects {@code old-alpha}, or the other way round where the later catalog is the one before the renaming.
 */
final class Renames {

    private final Map<String, String> frameworks;
    private final Map<String, String> features;

    private Renames(Map<String, String> frameworks, Map<String, String> features) {
        this.frameworks = frameworks;
        this.features = features;
    }

    static Renames between(Catalog before, Catalog after) {
        return new Renames(
                laterKeys(redirectsOfFrameworks(before), redirectsOfFrameworks(after)),
                laterKeys(redirectsOfFeatures(before), redirectsOfFeatures(after)));
    }

    /** The slug that a framework of the earlier catalog has in the later one. */
    String framework(String slug) {
        return frameworks.getOrDefault(slug, slug);
    }

    /** The key that a feature of the earlier catalog has in the later one. */
    String feature(String key) {
        return features.getOrDefault(key, key);
    }

    private static Map<String, List<String>> redirectsOfFrameworks(Catalog catalog) {
        Map<String, List<String>> redirectsBySlug = new LinkedHashMap<>();
        for (Framework framework : catalog.frameworks()) {
            redirectsBySlug.put(framework.slug(), framework.redirects());
        }
        return redirectsBySlug;
    }

    private static Map<String, List<String>> redirectsOfFeatures(Catalog catalog) {
        Map<String, List<String>> redirectsByKey = new LinkedHashMap<>();
        features(catalog).forEach(feature -> redirectsByKey.put(feature.key(), feature.redirects()));
        return redirectsByKey;
    }

    static Stream<Feature> features(Catalog catalog) {
        return catalog.featureCategories().stream().flatMap(category -> category.features().stream());
    }

    private static Map<String, String> laterKeys(Map<String, List<String>> before, Map<String, List<String>> after) {
        Map<String, String> laterByEarlier = new HashMap<>();
        after.forEach((key, redirects) ->
                findOld(key, redirects, after, before).ifPresent(earlier -> laterByEarlier.putIfAbsent(earlier, key)));
        Set<String> taken = new HashSet<>(laterByEarlier.values());
        before.forEach((key, redirects) -> findOld(key, redirects, before, after)
                .filter(later -> !laterByEarlier.containsKey(key) && taken.add(later))
                .ifPresent(later -> laterByEarlier.put(key, later)));
        return laterByEarlier;
    }

    /** The first of the redirects that is a key of the other catalog, where neither catalog has both. */
    private static Optional<String> findOld(
            String key, List<String> redirects, Map<String, List<String>> own, Map<String, List<String>> others) {
        if (others.containsKey(key)) {
            return Optional.empty();
        }
        return redirects.stream()
                .filter(redirect -> others.containsKey(redirect) && !own.containsKey(redirect))
                .findFirst();
    }
}
