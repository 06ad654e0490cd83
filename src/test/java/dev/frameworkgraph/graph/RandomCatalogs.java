package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.Completeness;
import dev.frameworkgraph.catalog.Confidence;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FeatureCategory;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.FrameworkStatus;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.Stability;
import dev.frameworkgraph.catalog.Standard;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.catalog.TargetType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Catalogs without meaning: frameworks, standards, edges and claims thrown together, the same for the same seed. */
public final class RandomCatalogs {

    private static final List<RelationshipKind> KINDS = List.of(
            RelationshipKind.BUILT_ON,
            RelationshipKind.DEPENDS_ON,
            RelationshipKind.EXTENDS,
            RelationshipKind.INTEGRATES_WITH,
            RelationshipKind.ALTERNATIVE_TO,
            RelationshipKind.IMPLEMENTS);
    private static final List<SupportLevel> LEVELS = List.of(
            SupportLevel.BUILT_IN, SupportLevel.OFFICIAL_EXTENSION, SupportLevel.THIRD_PARTY, SupportLevel.NONE);
    private static final int STANDARDS = 3;

    private RandomCatalogs() {}

    /** Frameworks {@code f0}, {@code f1} and so on, standards {@code s0} to {@code s2}, features {@code c.x0} and so on. */
    public static Catalog of(long seed, int frameworks, int edges, int features, double decided) {
        Random random = new Random(seed);
        List<Feature> taxonomy = IntStream.range(0, features)
                .mapToObj(index -> feature("c.x" + index))
                .toList();
        List<Framework> all = IntStream.range(0, frameworks)
                .mapToObj(index -> framework("f" + index))
                .toList();
        Map<String, Relationship> relationships = new LinkedHashMap<>();
        for (int edge = 0; edge < edges; edge++) {
            Relationship made = edge(random, frameworks);
            if (!made.source().equals(made.target())) {
                relationships.put(made.key(), made);
            }
        }
        List<FeatureSupport> claims = new ArrayList<>();
        for (Framework framework : all) {
            for (Feature feature : taxonomy) {
                if (random.nextDouble() < decided) {
                    claims.add(claim(framework.slug(), feature.key(), LEVELS.get(random.nextInt(LEVELS.size()))));
                }
            }
        }
        return new Catalog(
                "0".repeat(64),
                LocalDate.of(2026, 11, 22),
                List.of(new FeatureCategory("c", "C", "Features.", taxonomy)),
                all,
                claims,
                List.copyOf(relationships.values()),
                IntStream.range(0, STANDARDS)
                        .mapToObj(index -> new Standard("s" + index, "S" + index, "One.", "https://example.org/"))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Relationship edge(Random random, int frameworks) {
        RelationshipKind kind = KINDS.get(random.nextInt(KINDS.size()));
        int source = random.nextInt(frameworks);
        int target = random.nextInt(frameworks);
        boolean standard = kind.targetType() == TargetType.STANDARD;
        boolean swapped = kind.symmetric() && source > target;
        return new Relationship(
                kind,
                "f" + (swapped ? target : source),
                kind.targetType(),
                standard ? "s" + target % STANDARDS : "f" + (swapped ? source : target),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }

    private static Framework framework(String slug) {
        return new Framework(
                slug,
                slug.toUpperCase(Locale.ROOT),
                List.of(),
                List.of(),
                null,
                FrameworkKind.WEB_FRAMEWORK,
                List.of(),
                FrameworkStatus.ACTIVE,
                "One.",
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static Feature feature(String key) {
        return new Feature(
                key,
                "c",
                key,
                "It is there.",
                "It is not.",
                List.of(FrameworkKind.WEB_FRAMEWORK),
                true,
                List.of(),
                List.of(),
                List.of());
    }

    private static FeatureSupport claim(String framework, String feature, SupportLevel level) {
        boolean none = level == SupportLevel.NONE;
        return new FeatureSupport(
                framework,
                feature,
                level,
                none ? null : Completeness.FULL,
                none ? null : Stability.STABLE,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                false,
                Confidence.HIGH);
    }
}
