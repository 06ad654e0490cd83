package dev.frameworkgraph.query.filter;

import dev.frameworkgraph.catalog.DesignGoal;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.FrameworkStatus;
import dev.frameworkgraph.catalog.Language;
import dev.frameworkgraph.catalog.Quality;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.ScopeKind;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.graph.Direction;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.graph.FrameworkScope;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filter of frameworks. */
public record FrameworkWhere(
        @Nullable List<FrameworkWhere> and,
        @Nullable List<FrameworkWhere> or,
        @Nullable FrameworkWhere not,
        @Nullable StringFilter slug,
        @Nullable StringFilter name,
        @Nullable EnumFilter<FrameworkKind> kind,
        @Nullable EnumFilter<FrameworkStatus> status,
        @Nullable EnumFilter<Language> language,
        @Nullable StringFilter license,
        @Nullable EnumFilter<ScopeKind> scope,
        @Nullable StringFilter maintainer,
        @Nullable StringFilter datastore,
        @Nullable StringFilter standard,
        @Nullable EnumFilter<Quality> quality,
        @Nullable Boolean isComponent,
        @Nullable DateFilter firstReleasedOn,
        @Nullable DateFilter latestReleasedOn,
        @Nullable List<SupportedFeature> supports,
        @Nullable List<String> lacks,
        @Nullable List<RelatedTo> relatedTo,
        @Nullable Quantifiers<FeatureSupportWhere> features,
        @Nullable Quantifiers<RelationshipWhere> relationships,
        @Nullable Quantifiers<ReleaseWhere> releases)
        implements Where<Framework, FrameworkWhere> {

    @Override
    public boolean acceptsOwn(Framework framework, FrameworkGraph graph) {
        return acceptsPlain(framework) && acceptsDerived(framework, graph) && acceptsRelated(framework, graph);
    }

    private boolean acceptsPlain(Framework framework) {
        return (slug == null || slug.accepts(framework.slug()))
                && (name == null || name.accepts(framework.name()))
                && (kind == null || kind.accepts(framework.kind()))
                && (status == null || status.accepts(framework.status()))
                && (language == null || language.acceptsAny(framework.languages()))
                && (license == null || license.acceptsAny(framework.licenses()))
                && (maintainer == null || maintainer.acceptsAny(framework.maintainers()))
                && (quality == null
                        || quality.acceptsAny(framework.designGoals().stream()
                                .map(DesignGoal::quality)
                                .toList()))
                && (isComponent == null || isComponent == (framework.parent() != null));
    }

    private static @Nullable ScopeKind scopeKind(Framework framework, FrameworkGraph graph) {
        FrameworkScope derived = graph.scope(framework);
        return derived == null ? null : derived.kind();
    }

    private boolean acceptsDerived(Framework framework, FrameworkGraph graph) {
        return (scope == null || scope.accepts(scopeKind(framework, graph)))
                && (datastore == null
                        || datastore.acceptsAny(targets(framework, RelationshipKind.SUPPORTS_BACKEND, graph)))
                && (standard == null || standard.acceptsAny(targets(framework, RelationshipKind.IMPLEMENTS, graph)))
                && (firstReleasedOn == null || firstReleasedOn.accepts(firstDay(framework)))
                && (latestReleasedOn == null || latestReleasedOn.accepts(latestDay(framework)));
    }

    private boolean acceptsRelated(Framework framework, FrameworkGraph graph) {
        return (supports == null || supports.stream().allMatch(wanted -> wanted.accepts(framework, graph)))
                && (lacks == null || lacks.stream().allMatch(key -> lacks(framework, key, graph)))
                && (relatedTo == null || relatedTo.stream().allMatch(wanted -> wanted.accepts(framework, graph)))
                && (features == null
                        || features.accept(
                                graph.listSupports(framework), (where, claim) -> where.accepts(claim, graph)))
                && (relationships == null
                        || relationships.accept(
                                graph.listRelationships(framework, Direction.BOTH),
                                (where, edge) -> where.accepts(edge, graph)))
                && (releases == null || releases.accept(framework.releases(), ReleaseWhere::accepts));
    }

    private static boolean lacks(Framework framework, String key, FrameworkGraph graph) {
        return graph.support(framework, FeatureKeys.get(key, graph)).level() == SupportLevel.NONE;
    }

    /** Slugs that the framework's own edges of one kind point at. */
    public static List<String> targets(Framework framework, RelationshipKind kind, FrameworkGraph graph) {
        return graph.listOutgoing(framework, kind).stream()
                .map(edge -> edge.target())
                .distinct()
                .toList();
    }

    /** Day of the first stable release that is known. */
    public static @Nullable LocalDate firstDay(Framework framework) {
        List<Release> known = framework.releases();
        return known.isEmpty() ? null : known.get(known.size() - 1).releasedOn();
    }

    /** Day of the latest stable release. */
    public static @Nullable LocalDate latestDay(Framework framework) {
        Release latest = framework.latestRelease();
        return latest == null ? null : latest.releasedOn();
    }
}
