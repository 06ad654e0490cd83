package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.SupportLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Claims by framework and feature. Only what is claimed is stored; an answer where nothing is claimed is made when it is asked for, so
 * that a framework of which little is known costs little.
 *
 * <pre>
 * claims       flask → [routing.declarative BUILT_IN, async.handlers NONE, async.handlers BUILT_IN from 2.0, ...]
 * claimants    api.openapi → [fastapi, flask, ...]
 * featuresOf   WEB_FRAMEWORK → [routing.declarative, routing.typed-params, ...]
 * frameworksOf {WEB_FRAMEWORK, API_TOOLKIT} → [aiohttp, ariadne, ...], one list for every set of kinds that features apply to
 * </pre>
 */
final class ClaimIndex {

    private final Map<String, Integer> placesByFeature = new HashMap<>();
    private final ListsByKey<FeatureSupport> claimsByFramework = new ListsByKey<>();
    private final ListsByKey<Framework> claimantsByFeature = new ListsByKey<>();
    private final Map<FrameworkKind, List<Feature>> featuresByKind = new EnumMap<>(FrameworkKind.class);
    private final Map<List<FrameworkKind>, List<Framework>> frameworksByKinds = new LinkedHashMap<>();
    private final Map<String, Coverage> coverageByFramework = new HashMap<>();
    private final Map<String, FrameworkScope> scopesByFramework = new HashMap<>();
    private final Coverage coverage;

    ClaimIndex(Catalog catalog, List<Feature> features) {
        features.forEach(feature -> placesByFeature.put(feature.key(), placesByFeature.size()));
        catalog.claims().forEach(claim -> claimsByFramework.add(claim.framework(), claim));
        claimsByFramework.freeze(Comparator.comparingInt(this::place));
        for (FrameworkKind kind : FrameworkKind.values()) {
            featuresByKind.put(
                    kind,
                    features.stream()
                            .filter(feature -> feature.appliesTo().contains(kind))
                            .toList());
        }
        features.forEach(feature -> frameworksByKinds.computeIfAbsent(
                feature.appliesTo(),
                kinds -> catalog.frameworks().stream()
                        .filter(framework -> kinds.contains(framework.kind()))
                        .toList()));
        ScopeRules scopeRules = new ScopeRules(catalog.featureCategories());
        Set<String> coreFeatures =
                features.stream().filter(Feature::core).map(Feature::key).collect(Collectors.toUnmodifiableSet());
        Coverage all = Coverage.NONE;
        for (Framework framework : catalog.frameworks()) {
            claimed(framework).forEach(feature -> claimantsByFeature.add(feature, framework));
            List<FeatureSupport> supports = ofFramework(framework);
            Coverage own = Coverage.of(supports, coreFeatures);
            all = all.plus(own);
            coverageByFramework.put(framework.slug(), own);
            FrameworkScope scope = scopeRules.scope(framework, supports);
            if (scope != null) {
                scopesByFramework.put(framework.slug(), scope);
            }
        }
        this.coverage = all;
    }

    private int place(FeatureSupport claim) {
        return placesByFeature.getOrDefault(claim.feature(), Integer.MAX_VALUE);
    }

    /** Keys of the features that there is a claim about, each once. */
    private Stream<String> claimed(Framework framework) {
        return claimsByFramework.get(framework.slug()).stream()
                .map(FeatureSupport::feature)
                .distinct();
    }

    /** By where their intervals begin; empty where nothing is claimed. Linear in the claims about the framework. */
    private List<FeatureSupport> claims(Framework framework, Feature feature) {
        List<FeatureSupport> claims = claimsByFramework.get(framework.slug());
        int from = 0;
        while (from < claims.size() && !claims.get(from).feature().equals(feature.key())) {
            from++;
        }
        return claims.subList(from, endOfPair(claims, from));
    }

    private static int endOfPair(List<FeatureSupport> claims, int from) {
        int to = from;
        while (to < claims.size()
                && claims.get(to).feature().equals(claims.get(from).feature())) {
            to++;
        }
        return to;
    }

    FeatureSupport latest(Framework framework, Feature feature) {
        List<FeatureSupport> claims = claims(framework, feature);
        return claims.isEmpty() ? absent(framework, feature) : SupportHistory.latest(claims);
    }

    SupportHistory history(Framework framework, Feature feature) {
        List<FeatureSupport> claims = claims(framework, feature);
        return claims.isEmpty() ? SupportHistory.always(absent(framework, feature)) : SupportHistory.of(claims);
    }

    private static FeatureSupport absent(Framework framework, Feature feature) {
        SupportLevel level =
                feature.appliesTo().contains(framework.kind()) ? SupportLevel.UNKNOWN : SupportLevel.NOT_APPLICABLE;
        return FeatureSupport.absent(framework.slug(), feature.key(), level, null, null);
    }

    /** Walks the claims beside the features, for both are in order of the taxonomy. */
    List<FeatureSupport> ofFramework(Framework framework) {
        List<FeatureSupport> claims = claimsByFramework.get(framework.slug());
        List<Feature> features = Objects.requireNonNull(featuresByKind.get(framework.kind()));
        List<FeatureSupport> supports = new ArrayList<>(features.size());
        int next = 0;
        for (Feature feature : features) {
            int place = Objects.requireNonNull(placesByFeature.get(feature.key()));
            while (next < claims.size() && place(claims.get(next)) < place) {
                next++;
            }
            boolean isClaimed =
                    next < claims.size() && claims.get(next).feature().equals(feature.key());
            supports.add(
                    isClaimed
                            ? SupportHistory.latest(claims.subList(next, endOfPair(claims, next)))
                            : absent(framework, feature));
        }
        return supports;
    }

    /** A view: an answer is made when it is asked for. */
    List<FeatureSupport> ofFeature(Feature feature) {
        List<Framework> frameworks = frameworksByKinds.getOrDefault(feature.appliesTo(), List.of());
        return new MappedList<>(frameworks, framework -> latest(framework, feature));
    }

    /** Frameworks with a claim about the feature, by slug. */
    List<Framework> claimants(Feature feature) {
        return claimantsByFeature.get(feature.key());
    }

    /** Over all frameworks. */
    Coverage coverage() {
        return coverage;
    }

    Coverage coverage(String slug) {
        return coverageByFramework.getOrDefault(slug, Coverage.NONE);
    }

    @Nullable
    FrameworkScope scope(String slug) {
        return scopesByFramework.get(slug);
    }
}
