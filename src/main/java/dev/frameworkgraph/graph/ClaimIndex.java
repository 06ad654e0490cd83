package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.SupportLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Claims by framework and feature, completed so that every applicable feature has an answer.
 *
 * <pre>
 * histories    flask async.handlers → [NONE | BUILT_IN from 2.0]
 * byFramework  flask → [routing.declarative BUILT_IN, ..., one for every feature that applies to its kind]
 * byFeature    api.openapi → [fastapi BUILT_IN, flask THIRD_PARTY, ...]
 * </pre>
 */
final class ClaimIndex {

    private final Map<String, SupportHistory> historiesByPair = new LinkedHashMap<>();
    private final Map<String, List<FeatureSupport>> byFramework = new LinkedHashMap<>();
    private final ListsByKey<FeatureSupport> byFeature = new ListsByKey<>();
    private final Map<String, Coverage> coverageByFramework = new LinkedHashMap<>();
    private final Map<String, FrameworkScope> scopesByFramework = new LinkedHashMap<>();
    private final Coverage coverage;

    ClaimIndex(Catalog catalog, List<Feature> features) {
        ListsByKey<FeatureSupport> claims = new ListsByKey<>();
        catalog.claims().forEach(claim -> claims.add(pair(claim.framework(), claim.feature()), claim));
        claims.forEach((pair, ofPair) -> historiesByPair.put(pair, SupportHistory.of(ofPair)));
        ScopeRules scopeRules = new ScopeRules(catalog.featureCategories());
        Set<String> coreFeatures =
                features.stream().filter(Feature::core).map(Feature::key).collect(Collectors.toUnmodifiableSet());
        List<FeatureSupport> all = new ArrayList<>();
        for (Framework framework : catalog.frameworks()) {
            List<FeatureSupport> supports = features.stream()
                    .filter(feature -> feature.appliesTo().contains(framework.kind()))
                    .map(feature -> history(framework, feature).latest())
                    .toList();
            all.addAll(supports);
            byFramework.put(framework.slug(), supports);
            supports.forEach(support -> byFeature.add(support.feature(), support));
            coverageByFramework.put(framework.slug(), Coverage.of(supports, coreFeatures));
            FrameworkScope scope = scopeRules.scope(framework, supports);
            if (scope != null) {
                scopesByFramework.put(framework.slug(), scope);
            }
        }
        this.coverage = Coverage.of(all, coreFeatures);
    }

    private static String pair(String framework, String feature) {
        return framework + " " + feature;
    }

    SupportHistory history(Framework framework, Feature feature) {
        SupportHistory history = historiesByPair.get(pair(framework.slug(), feature.key()));
        if (history != null) {
            return history;
        }
        SupportLevel withoutClaim =
                feature.appliesTo().contains(framework.kind()) ? SupportLevel.UNKNOWN : SupportLevel.NOT_APPLICABLE;
        return SupportHistory.always(FeatureSupport.absent(framework.slug(), feature.key(), withoutClaim, null, null));
    }

    Map<String, List<FeatureSupport>> byFramework() {
        return byFramework;
    }

    List<FeatureSupport> ofFramework(String slug) {
        return byFramework.getOrDefault(slug, List.of());
    }

    List<FeatureSupport> ofFeature(String key) {
        return byFeature.get(key);
    }

    /** Over all frameworks. */
    Coverage coverage() {
        return coverage;
    }

    Coverage coverage(String slug) {
        return coverageByFramework.getOrDefault(slug, Coverage.of(List.of(), Set.of()));
    }

    @Nullable
    FrameworkScope scope(String slug) {
        return scopesByFramework.get(slug);
    }
}
