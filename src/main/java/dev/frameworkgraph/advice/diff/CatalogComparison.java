package dev.frameworkgraph.advice.diff;

import dev.frameworkgraph.advice.CatalogDiff;
import dev.frameworkgraph.advice.Change;
import dev.frameworkgraph.advice.ChangeCount;
import dev.frameworkgraph.advice.ChangeKind;
import dev.frameworkgraph.advice.ChangedEntity;
import dev.frameworkgraph.advice.FieldChange;
import dev.frameworkgraph.advice.RevisionInfo;
import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.Datastore;
import dev.frameworkgraph.catalog.Evidence;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FeatureCategory;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Node;
import dev.frameworkgraph.catalog.Organization;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.Runtime;
import dev.frameworkgraph.catalog.Standard;
import dev.frameworkgraph.catalog.VersionBound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares two catalogs. Things are matched by their keys; a framework or feature that was renamed is matched by its redirects, and
 * what mentions it is not a change. Linear in what the catalogs hold, but for putting the changes in order.
 */
public final class CatalogComparison {

    /** How things of one type are told of. */
    private record Subject<T>(
            ChangedEntity entity,
            Function<T, String> title,
            Function<T, @Nullable String> framework,
            Function<T, List<Evidence>> evidence) {

        static <T> Subject<T> of(ChangedEntity entity, Function<T, String> title) {
            return new Subject<>(entity, title, item -> null, item -> List.of());
        }
    }

    /** Same interval, then same beginning, then place among the claims of its framework on its feature. */
    private static final List<Function<FeatureSupport, ?>> CLAIM_KEYS = List.of(
            FeatureSupport::key,
            claim -> List.of(
                    claim.framework(),
                    claim.feature(),
                    Optional.ofNullable(claim.since()).map(VersionBound::version)),
            claim -> List.of(claim.framework(), claim.feature()));

    private final Catalog before;
    private final Catalog after;
    private final List<Change> changes = new ArrayList<>();

    private CatalogComparison(Catalog before, Catalog after) {
        this.before = before;
        this.after = after;
    }

    /** The changes that lead from one catalog to the other. */
    public static CatalogDiff between(Catalog before, Catalog after) {
        CatalogComparison comparison = new CatalogComparison(before, after);
        comparison.compareAll();
        return new CatalogDiff(
                RevisionInfo.of(before),
                RevisionInfo.of(after),
                comparison.counts(),
                comparison.changes.stream()
                        .sorted(Comparator.comparing(Change::entity)
                                .thenComparing(Change::key)
                                .thenComparing(change -> change.change().name()))
                        .toList());
    }

    private void compareAll() {
        Titles titles = new Titles(before, after);
        Renames renames = Renames.between(before, after);
        RenamedReferences renamed = new RenamedReferences(renames);
        compareFrameworks(titles, renames, renamed);
        compareTaxonomy(renames);
        compare(
                new Subject<>(
                        ChangedEntity.FEATURE_SUPPORT, titles::of, FeatureSupport::framework, FeatureSupport::evidence),
                Pair.match(before.claims().stream().map(renamed::of).toList(), after.claims(), CLAIM_KEYS));
        compare(
                new Subject<>(ChangedEntity.RELATIONSHIP, titles::of, Relationship::source, Relationship::evidence),
                Pair.match(
                        before.relationships().stream().map(renamed::of).toList(),
                        after.relationships(),
                        Relationship::key));
        compareRegisters();
    }

    private void compareFrameworks(Titles titles, Renames renames, RenamedReferences renamed) {
        compare(
                new Subject<>(ChangedEntity.FRAMEWORK, Framework::name, Framework::slug, framework -> List.of()),
                Pair.match(
                        before.frameworks().stream().map(renamed::of).toList(),
                        after.frameworks(),
                        framework -> renames.framework(framework.slug())));
        compare(
                new Subject<>(ChangedEntity.RELEASE, titles::of, Release::framework, release -> List.of()),
                Pair.match(
                        releases(before).map(renamed::of).toList(),
                        releases(after).toList(),
                        Release::key));
    }

    private static Stream<Release> releases(Catalog catalog) {
        return catalog.frameworks().stream().flatMap(framework -> framework.releases().stream());
    }

    private void compareTaxonomy(Renames renames) {
        compare(
                Subject.of(ChangedEntity.FEATURE_CATEGORY, FeatureCategory::name),
                Pair.match(before.featureCategories(), after.featureCategories(), FeatureCategory::key));
        compare(
                Subject.of(ChangedEntity.FEATURE, Feature::name),
                Pair.match(
                        Renames.features(before).toList(),
                        Renames.features(after).toList(),
                        feature -> renames.feature(feature.key())));
    }

    private void compareRegisters() {
        compare(
                Subject.of(ChangedEntity.STANDARD, Standard::name),
                Pair.match(before.standards(), after.standards(), Standard::key));
        compare(
                Subject.of(ChangedEntity.DATASTORE, Datastore::name),
                Pair.match(before.datastores(), after.datastores(), Datastore::key));
        compare(
                Subject.of(ChangedEntity.RUNTIME, Runtime::name),
                Pair.match(before.runtimes(), after.runtimes(), Runtime::key));
        compare(
                Subject.of(ChangedEntity.ORGANIZATION, Organization::name),
                Pair.match(before.organizations(), after.organizations(), Organization::key));
    }

    private <T extends Node> void compare(Subject<T> subject, List<Pair<T>> pairs) {
        for (Pair<T> pair : pairs) {
            List<FieldChange> fields = FieldChanges.between(pair);
            if (!fields.isEmpty()) {
                T item = pair.any();
                changes.add(new Change(
                        pair.kind(),
                        subject.entity(),
                        item.key(),
                        subject.title().apply(item),
                        subject.framework().apply(item),
                        fields,
                        subject.evidence().apply(item)));
            }
        }
    }

    private List<ChangeCount> counts() {
        Map<ChangedEntity, Map<ChangeKind, Integer>> countsByEntity = new EnumMap<>(ChangedEntity.class);
        for (Change change : changes) {
            countsByEntity
                    .computeIfAbsent(change.entity(), entity -> new EnumMap<>(ChangeKind.class))
                    .merge(change.change(), 1, Integer::sum);
        }
        return Stream.of(ChangedEntity.values())
                .map(entity -> count(entity, countsByEntity.getOrDefault(entity, Map.of())))
                .toList();
    }

    private static ChangeCount count(ChangedEntity entity, Map<ChangeKind, Integer> countsByKind) {
        return new ChangeCount(
                entity,
                countsByKind.getOrDefault(ChangeKind.ADDED, 0),
                countsByKind.getOrDefault(ChangeKind.REMOVED, 0),
                countsByKind.getOrDefault(ChangeKind.CHANGED, 0));
    }
}
