package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.Datastore;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FeatureCategory;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.KindGroup;
import dev.frameworkgraph.catalog.Organization;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.RelationshipTarget;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.Standard;
import dev.frameworkgraph.catalog.TargetType;
import dev.frameworkgraph.catalog.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The catalog, indexed: entries by key, claims by {@link ClaimIndex}, edges by {@link EdgeIndex}, other names by {@link NameIndex},
 * words by {@link SearchIndex}. The catalog's lists are the source of truth; every index is made from them once and never changes. What
 * the first answers of a server do without is made when it is asked for, at the latest by {@link #complete}.
 */
public final class FrameworkGraph {

    private final Catalog catalog;
    private final Map<String, Framework> frameworksBySlug = new LinkedHashMap<>();
    private final Map<String, Feature> featuresByKey = new LinkedHashMap<>();
    private final Map<String, FeatureCategory> categoriesByKey = new LinkedHashMap<>();
    private final Map<String, Standard> standardsBySlug = new LinkedHashMap<>();
    private final Map<String, Datastore> datastoresBySlug = new LinkedHashMap<>();
    private final Map<String, Organization> organizationsBySlug = new LinkedHashMap<>();
    private final Map<String, dev.frameworkgraph.catalog.Runtime> runtimesBySlug = new LinkedHashMap<>();
    private final ListsByKey<Framework> componentsByParent = new ListsByKey<>();
    private final ListsByKey<Framework> frameworksByKind = new ListsByKey<>();
    private final ListsByKey<Framework> frameworksByMaintainer = new ListsByKey<>();
    private final List<Feature> features;
    private final ClaimIndex claims;
    private final EdgeIndex edges;
    private final NameIndex names;
    private final Deferred<SearchIndex> searchIndex;
    private final Map<Class<?>, Deferred<?>> derivedByType = new ConcurrentHashMap<>();

    private FrameworkGraph(Catalog catalog) {
        this.catalog = catalog;
        indexRegisters();
        this.features = List.copyOf(featuresByKey.values());
        this.claims = new ClaimIndex(catalog, features);
        this.edges = new EdgeIndex(catalog);
        this.names = new NameIndex(catalog);
        this.searchIndex = new Deferred<>(() -> SearchIndex.of(catalog, claims, featuresByKey));
    }

    /** Builds the indexes; linear in the catalog, but for the edges that rules derive. */
    public static FrameworkGraph of(Catalog catalog) {
        return new FrameworkGraph(catalog);
    }

    /** What somebody makes of this graph, once for each type and when it is first asked for. */
    @SuppressWarnings("unchecked") // of the type that it is kept by
    public <T> Deferred<T> derived(Class<T> type, Function<FrameworkGraph, T> maker) {
        return (Deferred<T>) derivedByType.computeIfAbsent(type, unused -> new Deferred<>(() -> maker.apply(this)));
    }

    /** Makes all that was not asked for yet, so that no question has to wait for it. */
    public void complete() {
        searchIndex.get();
        derivedByType.values().forEach(Deferred::get);
    }

    private void indexRegisters() {
        catalog.frameworks().forEach(framework -> {
            frameworksBySlug.put(framework.slug(), framework);
            frameworksByKind.add(framework.kind().name(), framework);
            framework.maintainers().forEach(slug -> frameworksByMaintainer.add(slug, framework));
            if (framework.parent() != null) {
                componentsByParent.add(framework.parent(), framework);
            }
        });
        catalog.featureCategories().forEach(category -> {
            categoriesByKey.put(category.key(), category);
            category.features().forEach(feature -> featuresByKey.put(feature.key(), feature));
        });
        catalog.standards().forEach(standard -> standardsBySlug.put(standard.slug(), standard));
        catalog.datastores().forEach(datastore -> datastoresBySlug.put(datastore.slug(), datastore));
        catalog.organizations().forEach(organization -> organizationsBySlug.put(organization.slug(), organization));
        catalog.runtimes().forEach(runtime -> runtimesBySlug.put(runtime.slug(), runtime));
    }

    private static <T> T get(Map<String, T> index, String key) {
        T value = index.get(key);
        if (value == null) {
            throw new NoSuchElementException("The catalog was checked, yet it lacks " + key);
        }
        return value;
    }

    public Catalog catalog() {
        return catalog;
    }

    /** The framework of a slug that the catalog is known to have. */
    public Framework getFramework(String slug) {
        return get(frameworksBySlug, slug);
    }

    /** By current or former slug, else by name or alias in any case. */
    public Optional<Framework> findFramework(String slugOrName) {
        Framework framework = frameworksBySlug.get(slugOrName);
        return framework == null ? names.find(slugOrName) : Optional.of(framework);
    }

    /** By package URL; a version in it is ignored. */
    public Optional<Framework> findFrameworkByPackage(String packageUrl) {
        return names.findByPackage(packageUrl);
    }

    /** By repository address, whatever its scheme, case and a trailing slash or {@code .git}. */
    public Optional<Framework> findFrameworkByRepository(String url) {
        return names.findByRepository(url);
    }

    public Feature getFeature(String key) {
        return get(featuresByKey, key);
    }

    /** By current or former key. */
    public Optional<Feature> findFeature(String key) {
        Feature feature = featuresByKey.get(key);
        return feature == null ? names.findFeature(key) : Optional.of(feature);
    }

    /** In display order. */
    public List<Feature> features() {
        return features;
    }

    public FeatureCategory getCategory(String key) {
        return get(categoriesByKey, key);
    }

    public Optional<FeatureCategory> findCategory(String key) {
        return Optional.ofNullable(categoriesByKey.get(key));
    }

    public Standard getStandard(String slug) {
        return get(standardsBySlug, slug);
    }

    public Optional<Standard> findStandard(String slug) {
        return Optional.ofNullable(standardsBySlug.get(slug));
    }

    public Datastore getDatastore(String slug) {
        return get(datastoresBySlug, slug);
    }

    public Optional<Datastore> findDatastore(String slug) {
        return Optional.ofNullable(datastoresBySlug.get(slug));
    }

    public Organization getOrganization(String slug) {
        return get(organizationsBySlug, slug);
    }

    public Optional<Organization> findOrganization(String slug) {
        return Optional.ofNullable(organizationsBySlug.get(slug));
    }

    public Optional<dev.frameworkgraph.catalog.Runtime> findRuntime(String slug) {
        return Optional.ofNullable(runtimesBySlug.get(slug));
    }

    /** What holds for the latest release; UNKNOWN or NOT_APPLICABLE where there is no claim. */
    public FeatureSupport support(Framework framework, Feature feature) {
        return claims.latest(framework, feature);
    }

    /** What held for a version, which need not be a known release. */
    public FeatureSupport support(Framework framework, Feature feature, Version asOf) {
        return claims.history(framework, feature).asOf(asOf);
    }

    /** Any answer that {@link #support} has ever given, by its key. */
    public Optional<FeatureSupport> findSupport(String key) {
        String[] parts = key.split(":", -1);
        Framework framework = frameworksBySlug.get(parts[0]);
        Feature feature = parts.length < 2 ? null : featuresByKey.get(parts[1]);
        return framework == null || feature == null
                ? Optional.empty()
                : claims.history(framework, feature).find(key);
    }

    /** One for every feature that applies to the framework's kind, in order of the taxonomy. */
    public List<FeatureSupport> listSupports(Framework framework) {
        return claims.ofFramework(framework);
    }

    /** One for every framework to whose kind the feature applies, by slug. */
    public List<FeatureSupport> listSupports(Feature feature) {
        return claims.ofFeature(feature);
    }

    /** Those that a claim has been made about the feature, whatever it says; by slug. */
    public List<Framework> listClaimants(Feature feature) {
        return claims.claimants(feature);
    }

    /** Over all frameworks. */
    public Coverage coverage() {
        return claims.coverage();
    }

    /** By slug and version, as {@code flask@3.1.3}. */
    public Optional<Release> findRelease(String key) {
        Framework framework = frameworksBySlug.get(key.substring(0, Math.max(0, key.indexOf('@'))));
        return framework == null
                ? Optional.empty()
                : framework.releases().stream()
                        .filter(release -> release.key().equals(key))
                        .findFirst();
    }

    public Coverage coverage(Framework framework) {
        return claims.coverage(framework.slug());
    }

    public @Nullable FrameworkScope scope(Framework framework) {
        return claims.scope(framework.slug());
    }

    public List<Framework> listComponents(Framework framework) {
        return componentsByParent.get(framework.slug());
    }

    /** Of one kind, by slug. */
    public List<Framework> listFrameworks(FrameworkKind kind) {
        return frameworksByKind.get(kind.name());
    }

    public List<Framework> listFrameworksOf(Organization organization) {
        return frameworksByMaintainer.get(organization.slug());
    }

    /** Recorded ones by source, kind and target; derived ones after them. */
    public List<Relationship> relationships() {
        return edges.edges();
    }

    /** The same by source, the name of the kind and the key. */
    public List<Relationship> listRelationshipsBySource() {
        return edges.edgesBySource();
    }

    /** Of one kind, by source and key. */
    public List<Relationship> listRelationships(RelationshipKind kind) {
        return edges.edges(kind);
    }

    public Optional<Relationship> findRelationship(String key) {
        return edges.find(key);
    }

    /** Edges of a framework, outgoing before incoming; a symmetric edge counts in every direction. */
    public List<Relationship> listRelationships(Framework framework, Direction direction) {
        return edges.of(framework.slug(), direction);
    }

    /** Edges of one kind that start at a framework; a symmetric edge starts where it is recorded. */
    public List<Relationship> listOutgoing(Framework framework, RelationshipKind kind) {
        List<Relationship> found = new ArrayList<>();
        for (Relationship edge : edges.from(framework.slug())) {
            if (edge.kind() == kind) {
                found.add(edge);
            }
        }
        return found;
    }

    /** Edges that end at a node; at anything but a framework by source, the name of the kind and the key. */
    public List<Relationship> listIncoming(TargetType type, String key) {
        return edges.to(type, key);
    }

    /** What an edge points at. */
    public RelationshipTarget target(Relationship edge) {
        return switch (edge.targetType()) {
            case FRAMEWORK -> getFramework(edge.target());
            case STANDARD -> getStandard(edge.target());
            case DATASTORE -> get(datastoresBySlug, edge.target());
            case RUNTIME -> get(runtimesBySlug, edge.target());
            case KIND -> new KindGroup(FrameworkKind.valueOf(edge.target()));
        };
    }

    /** What a text finds, best first; see {@link SearchIndex}. */
    public List<SearchHit> search(String text) {
        return searchIndex.get().search(text);
    }
}
