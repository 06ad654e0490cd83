package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.Framework;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every other name by which a framework or feature is known. */
final class NameIndex {

    private final Map<String, Framework> frameworksByName = new HashMap<>();
    private final Map<String, Framework> frameworksByPackage = new HashMap<>();
    private final Map<String, Framework> frameworksByRepository = new HashMap<>();
    private final Map<String, Feature> featuresByFormerKey = new HashMap<>();

    NameIndex(Catalog catalog) {
        for (Framework framework : catalog.frameworks()) {
            framework.redirects().forEach(slug -> frameworksByName.put(fold(slug), framework));
            framework.packages().forEach(url -> frameworksByPackage.put(fold(url), framework));
            if (framework.repository() != null && framework.parent() == null) {
                frameworksByRepository.putIfAbsent(foldUrl(framework.repository()), framework);
            }
        }
        catalog.frameworks().forEach(framework -> frameworksByName.putIfAbsent(fold(framework.name()), framework));
        catalog.frameworks()
                .forEach(framework ->
                        framework.aliases().forEach(alias -> frameworksByName.putIfAbsent(fold(alias), framework)));
        catalog.featureCategories()
                .forEach(category -> category.features()
                        .forEach(feature -> feature.redirects().forEach(key -> featuresByFormerKey.put(key, feature))));
    }

    Optional<Framework> find(String name) {
        return Optional.ofNullable(frameworksByName.get(fold(name)));
    }

    Optional<Framework> findByPackage(String packageUrl) {
        int version = packageUrl.indexOf('@', 1);
        String bare = version < 0 ? packageUrl : packageUrl.substring(0, version);
        return Optional.ofNullable(frameworksByPackage.get(fold(bare)));
    }

    Optional<Framework> findByRepository(String url) {
        return Optional.ofNullable(frameworksByRepository.get(foldUrl(url)));
    }

    Optional<Feature> findFeature(String formerKey) {
        return Optional.ofNullable(featuresByFormerKey.get(formerKey));
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static String foldUrl(String url) {
        String bare = fold(url).replaceFirst("^[a-z+]+://(www\\.)?", "");
        int end = bare.length();
        while (end > 0 && bare.charAt(end - 1) == '/') {
            end--;
        }
        String trimmed = bare.substring(0, end);
        return trimmed.endsWith(".git") ? trimmed.substring(0, end - ".git".length()) : trimmed;
    }
}
