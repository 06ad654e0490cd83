package dev.frameworkgraph;

import dev.frameworkgraph.GeneratedCatalog.Shape;
import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.Completeness;
import dev.frameworkgraph.catalog.Confidence;
import dev.frameworkgraph.catalog.Evidence;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.Stability;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.catalog.VersionBound;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.NullMarked;

/** Draws the claims of a made-up catalog: about half of the features that apply to a framework are decided, or a few of them. */
@NullMarked
final class GeneratedClaims {

    private static final int FEW = 8;

    private final List<Framework> frameworks;
    private final List<Feature> features;
    private final Shape shape;
    private final Random random;
    private final Map<String, List<String>> guestsByHost = new HashMap<>();

    GeneratedClaims(List<Framework> frameworks, List<Relationship> edges, Catalog shipped, Shape shape, Random random) {
        this.frameworks = frameworks;
        this.features = shipped.featureCategories().stream()
                .flatMap(category -> category.features().stream())
                .toList();
        this.shape = shape;
        this.random = random;
        for (Relationship edge : edges) {
            if (edge.kind() == RelationshipKind.EXTENDS) {
                addGuest(edge.target(), edge.source());
            } else if (edge.kind() == RelationshipKind.INTEGRATES_WITH) {
                addGuest(edge.target(), edge.source());
                addGuest(edge.source(), edge.target());
            }
        }
    }

    private void addGuest(String host, String guest) {
        guestsByHost.computeIfAbsent(host, slug -> new ArrayList<>()).add(guest);
    }

    /** By framework, then in order of the taxonomy. */
    List<FeatureSupport> claims() {
        List<FeatureSupport> claims = new ArrayList<>();
        for (Framework framework : frameworks) {
            List<Feature> applicable = features.stream()
                    .filter(feature ->
                            feature.appliesTo().isEmpty() || feature.appliesTo().contains(framework.kind()))
                    .toList();
            int percent = shape == Shape.CURATED ? 50 : Math.min(50, 100 * FEW / Math.max(1, applicable.size()));
            applicable.stream()
                    .filter(feature -> chance(percent))
                    .forEach(feature -> claims.add(claim(framework, feature)));
        }
        return claims;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private FeatureSupport claim(Framework framework, Feature feature) {
        SupportLevel level = level(framework);
        boolean supported = level != SupportLevel.NONE;
        boolean partial = supported && chance(15);
        Stability reserved = chance(50) ? Stability.EXPERIMENTAL : Stability.DEPRECATED;
        Stability stability = chance(92) ? Stability.STABLE : reserved;
        Evidence evidence = GeneratedCatalog.evidence(framework, random);
        Release latest = framework.releases().get(0);
        return new FeatureSupport(
                framework.slug(),
                feature.key(),
                level,
                supported ? (partial ? Completeness.PARTIAL : Completeness.FULL) : null,
                supported ? stability : null,
                supported && chance(20) ? oldest(framework) : null,
                null,
                List.of(),
                null,
                level == SupportLevel.BUILT_IN || !supported ? List.of() : via(framework),
                partial ? "A clause fails." : null,
                List.of(evidence),
                evidence.accessedAt(),
                latest.version(),
                chance(5),
                supported ? Confidence.HIGH : Confidence.LOW);
    }

    private SupportLevel level(Framework framework) {
        int percent = random.nextInt(100);
        if (percent >= 80) {
            return SupportLevel.NONE;
        }
        if (percent < 55 || !guestsByHost.containsKey(framework.slug())) {
            return SupportLevel.BUILT_IN;
        }
        return percent < 65 ? SupportLevel.OFFICIAL_EXTENSION : SupportLevel.THIRD_PARTY;
    }

    private List<String> via(Framework framework) {
        List<String> guests = guestsByHost.getOrDefault(framework.slug(), List.of());
        String first = GeneratedCatalog.any(guests, random);
        String second = GeneratedCatalog.any(guests, random);
        return first.equals(second) ? List.of(first) : List.of(first, second);
    }

    private static VersionBound oldest(Framework framework) {
        List<Release> releases = framework.releases();
        return new VersionBound(releases.get(releases.size() - 1).version(), false);
    }
}
