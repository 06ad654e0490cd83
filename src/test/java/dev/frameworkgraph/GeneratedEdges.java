package dev.frameworkgraph;

import dev.frameworkgraph.GeneratedCatalog.Shape;
import dev.frameworkgraph.catalog.BackendTier;
import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.DependencyScope;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.StandardRole;
import dev.frameworkgraph.catalog.TargetType;
import dev.frameworkgraph.catalog.VersionRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Draws the edges of a made-up catalog. Nothing goes round in a circle: web frameworks extend nothing, and among those of a kind
 * dependencies lead to what stands earlier in the list.
 */
@NullMarked
final class GeneratedEdges {

    private final List<Framework> frameworks;
    private final Catalog shipped;
    private final Shape shape;
    private final Random random;
    private final Map<String, List<Integer>> placesByKindAndLanguage = new HashMap<>();
    private final Map<String, Relationship> edgesByKey = new LinkedHashMap<>();
    private final Set<String> extended = new HashSet<>();

    GeneratedEdges(List<Framework> frameworks, Catalog shipped, Shape shape, Random random) {
        this.frameworks = frameworks;
        this.shipped = shipped;
        this.shape = shape;
        this.random = random;
        for (int place = 0; place < frameworks.size(); place++) {
            Framework framework = frameworks.get(place);
            placesByKindAndLanguage
                    .computeIfAbsent(bucket(framework.kind(), framework), bucket -> new ArrayList<>())
                    .add(place);
        }
    }

    private static String bucket(FrameworkKind kind, Framework like) {
        return kind + " " + like.languages();
    }

    /** By source, kind and the rest of the key. */
    List<Relationship> edges() {
        for (int place = 0; place < frameworks.size(); place++) {
            switch (frameworks.get(place).kind()) {
                case WEB_FRAMEWORK -> joinWebFramework(place);
                case APPLICATION_SERVER -> implement(place, gateway(), StandardRole.SERVER);
                case DATABASE_DRIVER -> supportBackends(place, 1);
                case ORM, DATA_MAPPER_TOOLKIT, MIGRATION_TOOL -> joinStore(place);
                case OTHER -> joinLibrary(place);
                default -> joinAddOn(place);
            }
            joinAny(place);
        }
        List<Relationship> edges = new ArrayList<>(edgesByKey.values());
        edges.sort(Comparator.comparing(Relationship::source)
                .thenComparing(Relationship::kind)
                .thenComparing(Relationship::key));
        return edges;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String gateway() {
        return chance(50) ? "wsgi" : "asgi";
    }

    private void joinWebFramework(int place) {
        String gateway = gateway();
        implement(place, gateway, StandardRole.APPLICATION);
        if (chance(40)) {
            add(place, RelationshipKind.NEEDS_ONE_OF, TargetType.STANDARD, gateway, StandardRole.SERVER);
        }
        Integer toolkit = partner(place, FrameworkKind.HTTP_TOOLKIT);
        if (toolkit != null && chance(40)) {
            add(place, RelationshipKind.BUILT_ON, TargetType.FRAMEWORK, slug(toolkit), null);
            depend(place, toolkit);
        }
    }

    private void joinStore(int place) {
        supportBackends(place, 1 + random.nextInt(4));
        if (chance(50)) {
            add(place, RelationshipKind.NEEDS_ONE_OF, TargetType.KIND, FrameworkKind.DATABASE_DRIVER.name(), null);
        }
        joinAddOn(place);
    }

    /** In a catalog of packages libraries have to do with each other only. */
    private void joinLibrary(int place) {
        if (shape == Shape.CURATED) {
            joinAddOn(place);
        }
    }

    private void joinAddOn(int place) {
        if (chance(45)) {
            extend(place, partner(place, FrameworkKind.WEB_FRAMEWORK));
            return;
        }
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            integrate(place, partner(place, FrameworkKind.WEB_FRAMEWORK));
        }
        integrate(place, chance(30) ? partner(place, FrameworkKind.ORM) : null);
        if (chance(15)) {
            implement(place, GeneratedCatalog.any(shipped.standards(), random).slug(), StandardRole.PRODUCER);
        }
    }

    private void joinAny(int place) {
        int dependencies = shape == Shape.CURATED ? random.nextInt(3) : 2 + random.nextInt(10);
        int library = shape == Shape.CURATED ? 50 : 95;
        for (int count = dependencies; count > 0; count--) {
            Integer target = partner(place, chance(library) ? FrameworkKind.OTHER : FrameworkKind.VALIDATION_LIBRARY);
            if (target != null && isDeeper(target, place)) {
                depend(place, target);
            }
        }
        Integer rival = partner(place, frameworks.get(place).kind());
        if (rival != null && !extended.contains(pair(place, rival)) && chance(10)) {
            addOnce(place, rival, chance(15) ? RelationshipKind.CONFLICTS_WITH : RelationshipKind.ALTERNATIVE_TO);
        }
    }

    /** Libraries that anything may depend on depend on nothing but each other. */
    private boolean isDeeper(int target, int place) {
        FrameworkKind kind = frameworks.get(place).kind();
        boolean library = kind == FrameworkKind.OTHER || kind == FrameworkKind.VALIDATION_LIBRARY;
        return !library || target < place;
    }

    private void extend(int place, @Nullable Integer host) {
        if (host != null) {
            extended.add(pair(place, host));
            add(place, RelationshipKind.EXTENDS, TargetType.FRAMEWORK, slug(host), null);
        }
    }

    private void integrate(int place, @Nullable Integer partner) {
        if (partner != null && !extended.contains(pair(place, partner))) {
            addOnce(place, partner, RelationshipKind.INTEGRATES_WITH);
        }
    }

    /** One of a kind and of the same language, other than itself; the nearer to the beginning, the more often. Null when there is none. */
    private @Nullable Integer partner(int place, FrameworkKind kind) {
        List<Integer> places = placesByKindAndLanguage.getOrDefault(bucket(kind, frameworks.get(place)), List.of());
        if (places.isEmpty()) {
            return null;
        }
        int index = (int) Math.floor(places.size() * Math.pow(random.nextDouble(), shape == Shape.CURATED ? 2 : 4));
        int partner = places.get(index);
        return partner == place ? null : partner;
    }

    private void supportBackends(int place, int count) {
        for (int left = count; left > 0; left--) {
            String store = GeneratedCatalog.any(shipped.datastores(), random).slug();
            add(place, RelationshipKind.SUPPORTS_BACKEND, TargetType.DATASTORE, store, null);
        }
    }

    private void implement(int place, String standard, StandardRole role) {
        add(place, RelationshipKind.IMPLEMENTS, TargetType.STANDARD, standard, role);
    }

    private void depend(int place, int target) {
        String range = ">=" + frameworks.get(target).releases().get(0).version();
        put(new Relationship(
                RelationshipKind.DEPENDS_ON,
                slug(place),
                TargetType.FRAMEWORK,
                slug(target),
                null,
                null,
                VersionRange.of(range),
                DependencyScope.REQUIRED,
                null,
                null,
                null,
                null,
                List.of(GeneratedCatalog.evidence(frameworks.get(place), random)),
                null));
    }

    private void addOnce(int place, int other, RelationshipKind symmetric) {
        add(Math.min(place, other), symmetric, TargetType.FRAMEWORK, slug(Math.max(place, other)), null);
    }

    private void add(int place, RelationshipKind kind, TargetType type, String target, @Nullable StandardRole role) {
        put(new Relationship(
                kind,
                slug(place),
                type,
                target,
                role,
                null,
                null,
                null,
                null,
                null,
                kind == RelationshipKind.SUPPORTS_BACKEND ? BackendTier.OFFICIAL : null,
                null,
                List.of(GeneratedCatalog.evidence(frameworks.get(place), random)),
                null));
    }

    private void put(Relationship edge) {
        edgesByKey.putIfAbsent(edge.key(), edge);
    }

    private String slug(int place) {
        return frameworks.get(place).slug();
    }

    private String pair(int one, int other) {
        return slug(Math.min(one, other)) + " " + slug(Math.max(one, other));
    }
}
