package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.BackendTier;
import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.Completeness;
import dev.frameworkgraph.catalog.Confidence;
import dev.frameworkgraph.catalog.Datastore;
import dev.frameworkgraph.catalog.DatastoreModel;
import dev.frameworkgraph.catalog.DependencyScope;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FeatureCategory;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.Language;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.Runtime;
import dev.frameworkgraph.catalog.Stability;
import dev.frameworkgraph.catalog.Standard;
import dev.frameworkgraph.catalog.StandardRole;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.catalog.TargetType;
import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.catalog.VersionRange;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes catalogs for one test each, a line for each fact: features {@code c.a} to {@code c.e}, which apply to every kind but
 * {@link #WITHOUT_FEATURES}; standard
 * {@code wsgi}; datastores {@code records} and {@code cache}; runtimes {@code python-3-11} and {@code python-3-12}.
 */
@SuppressWarnings("JavaLangClash")
public final class SmallCatalog {

    /** The one kind that no feature applies to. */
    public static final FrameworkKind WITHOUT_FEATURES = FrameworkKind.PROJECT_TEMPLATE;

    private static final List<Feature> FEATURES = Stream.of("c.a", "c.b", "c.c", "c.d", "c.e")
            .map(SmallCatalog::feature)
            .toList();

    private final Map<String, SmallFramework> frameworksBySlug = new TreeMap<>();
    private final List<FeatureSupport> claims = new ArrayList<>();
    private final List<Relationship> edges = new ArrayList<>();

    /** An active project in Python under MIT, whose one release, 1.0, runs on both runtimes. */
    public SmallCatalog framework(String slug, FrameworkKind kind) {
        return framework(slug, kind, framework -> framework);
    }

    /** Likewise, but for what is changed about it. */
    public SmallCatalog framework(String slug, FrameworkKind kind, UnaryOperator<SmallFramework> change) {
        frameworksBySlug.put(slug, change.apply(SmallFramework.of(slug, kind)));
        return this;
    }

    /** A complete and stable claim for all versions. */
    public SmallCatalog claim(String framework, String feature, SupportLevel level, String... via) {
        return claim(framework, feature, level, Completeness.FULL, Stability.STABLE, false, via);
    }

    /** A claim with weaknesses. */
    public SmallCatalog claim(
            String framework,
            String feature,
            SupportLevel level,
            Completeness completeness,
            Stability stability,
            boolean stale,
            String... via) {
        boolean none = level == SupportLevel.NONE;
        claims.add(new FeatureSupport(
                framework,
                feature,
                level,
                none ? null : completeness,
                none ? null : stability,
                null,
                null,
                List.of(),
                null,
                List.of(via),
                null,
                List.of(),
                null,
                null,
                stale,
                Confidence.HIGH));
        return this;
    }

    /** An edge between two frameworks. */
    public SmallCatalog edge(RelationshipKind kind, String source, String target) {
        return edge(kind, source, target, null);
    }

    /** An edge between two frameworks that holds for some versions of the target. */
    public SmallCatalog edge(RelationshipKind kind, String source, String target, @Nullable String range) {
        return add(kind, source, TargetType.FRAMEWORK, target, null, range, null);
    }

    /** A required dependency. */
    public SmallCatalog requires(String source, String target, @Nullable String range) {
        return add(
                RelationshipKind.DEPENDS_ON,
                source,
                TargetType.FRAMEWORK,
                target,
                null,
                range,
                DependencyScope.REQUIRED);
    }

    /** A role that something of this kind has to fill. */
    public SmallCatalog needsOneOf(String source, FrameworkKind kind) {
        return add(RelationshipKind.NEEDS_ONE_OF, source, TargetType.KIND, kind.name(), null, null, null);
    }

    /** A side of {@code wsgi}. */
    public SmallCatalog takesSide(String source, StandardRole role) {
        return add(RelationshipKind.IMPLEMENTS, source, TargetType.STANDARD, "wsgi", role, null, null);
    }

    /** A datastore as backend. */
    public SmallCatalog supports(String source, String datastore) {
        return add(RelationshipKind.SUPPORTS_BACKEND, source, TargetType.DATASTORE, datastore, null, null, null);
    }

    private SmallCatalog add(
            RelationshipKind kind,
            String source,
            TargetType targetType,
            String target,
            @Nullable StandardRole role,
            @Nullable String range,
            @Nullable DependencyScope scope) {
        edges.add(new Relationship(
                kind,
                source,
                targetType,
                target,
                role,
                null,
                range == null ? null : VersionRange.of(range),
                scope,
                null,
                null,
                kind == RelationshipKind.SUPPORTS_BACKEND ? BackendTier.OFFICIAL : null,
                null,
                List.of(),
                null));
        return this;
    }

    public FrameworkGraph graph() {
        edges.sort(Comparator.comparing(Relationship::source)
                .thenComparing(Relationship::kind)
                .thenComparing(Relationship::target));
        claims.sort(Comparator.comparing(FeatureSupport::framework).thenComparing(FeatureSupport::feature));
        return FrameworkGraph.of(new Catalog(
                "0".repeat(64),
                LocalDate.of(2026, 11, 22),
                List.of(new FeatureCategory("c", "C", "Features.", FEATURES)),
                frameworksBySlug.values().stream().map(SmallFramework::made).toList(),
                claims,
                edges,
                List.of(new Standard("wsgi", "WSGI", "One.", "https://example.org/")),
                List.of(
                        new Datastore("cache", "Cache", "One.", DatastoreModel.CACHE, "https://example.org/"),
                        new Datastore("records", "Records", "One.", DatastoreModel.RELATIONAL, "https://example.org/")),
                List.of(runtime("3.11"), runtime("3.12")),
                List.of()));
    }

    private static Runtime runtime(String version) {
        return new Runtime(
                "python-" + version.replace('.', '-'), "Python " + version, Language.PYTHON, Version.of(version));
    }

    private static Feature feature(String key) {
        return new Feature(
                key,
                "c",
                key,
                "It is there.",
                "It is not.",
                Stream.of(FrameworkKind.values())
                        .filter(kind -> kind != WITHOUT_FEATURES)
                        .toList(),
                true,
                List.of(),
                List.of(),
                List.of());
    }
}
