package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.advice.ChangeKind;
import dev.frameworkgraph.advice.ChangedEntity;
import dev.frameworkgraph.advice.CompareResult;
import dev.frameworkgraph.advice.ComposeStackResult;
import dev.frameworkgraph.advice.DiffResult;
import dev.frameworkgraph.advice.Importance;
import dev.frameworkgraph.advice.LicensePolicy;
import dev.frameworkgraph.advice.Need;
import dev.frameworkgraph.advice.Optimality;
import dev.frameworkgraph.advice.Outcome;
import dev.frameworkgraph.advice.PathsResult;
import dev.frameworkgraph.advice.RecommendResult;
import dev.frameworkgraph.advice.Relaxation;
import dev.frameworkgraph.advice.StackMember;
import dev.frameworkgraph.advice.Verdict;
import dev.frameworkgraph.advice.WhatIfResult;
import dev.frameworkgraph.advice.diff.CatalogDiffs;
import dev.frameworkgraph.catalog.BackendTier;
import dev.frameworkgraph.catalog.CatalogHistory;
import dev.frameworkgraph.catalog.Completeness;
import dev.frameworkgraph.catalog.Confidence;
import dev.frameworkgraph.catalog.DatastoreModel;
import dev.frameworkgraph.catalog.DependencyScope;
import dev.frameworkgraph.catalog.DesignGoal;
import dev.frameworkgraph.catalog.Evidence;
import dev.frameworkgraph.catalog.EvidenceKind;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.FrameworkStatus;
import dev.frameworkgraph.catalog.KindGroup;
import dev.frameworkgraph.catalog.Language;
import dev.frameworkgraph.catalog.PackageFacts;
import dev.frameworkgraph.catalog.PackageLink;
import dev.frameworkgraph.catalog.PathNode;
import dev.frameworkgraph.catalog.PathNodeType;
import dev.frameworkgraph.catalog.Quality;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.RelationshipTarget;
import dev.frameworkgraph.catalog.ScopeKind;
import dev.frameworkgraph.catalog.Searchable;
import dev.frameworkgraph.catalog.Stability;
import dev.frameworkgraph.catalog.StandardRole;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.catalog.VersionBound;
import dev.frameworkgraph.graph.Coverage;
import dev.frameworkgraph.graph.Direction;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.graph.FrameworkScope;
import dev.frameworkgraph.graph.NeighbourhoodTruncation;
import dev.frameworkgraph.graph.PathTruncation;
import dev.frameworkgraph.graph.SearchField;
import dev.frameworkgraph.graph.SearchHit;
import dev.frameworkgraph.query.binding.SchemaBinding;
import dev.frameworkgraph.query.binding.TypeFields;
import dev.frameworkgraph.query.binding.UnboundSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every type of the schema that has code: the one list to extend when a type is added. */
public final class AllFields {

    private static final List<Class<? extends Enum<?>>> ENUMS = List.of(
            BackendTier.class,
            ChangeConnections.ChangeFacet.class,
            ChangeKind.class,
            ChangedEntity.class,
            Completeness.class,
            Confidence.class,
            DatastoreModel.class,
            DependencyScope.class,
            Direction.class,
            EvidenceKind.class,
            FeatureConnections.FeatureFacet.class,
            FeatureSupportConnections.FeatureSupportFacet.class,
            FeatureSupportConnections.FeatureSupportOrderField.class,
            FrameworkConnections.FrameworkFacet.class,
            FrameworkConnections.FrameworkOrderField.class,
            FrameworkKind.class,
            FrameworkStatus.class,
            Importance.class,
            Language.class,
            LicensePolicy.class,
            NeighbourhoodTruncation.class,
            Optimality.class,
            OrderDirection.class,
            Outcome.class,
            PathNodeType.class,
            PathTruncation.class,
            Quality.class,
            QueryFields.SearchType.class,
            RelationshipConnections.RelationshipFacet.class,
            RelationshipKind.class,
            Relaxation.RelaxationChange.class,
            ScopeKind.class,
            SearchField.class,
            Stability.class,
            StackMember.MemberRole.class,
            StandardRole.class,
            SupportLevel.class,
            Verdict.class);

    private static final List<Class<?>> UNIONS = List.of(
            CompareResult.class,
            ComposeStackResult.class,
            DiffResult.class,
            Need.class,
            PathNode.class,
            PathsResult.class,
            RecommendResult.class,
            RelationshipTarget.class,
            Searchable.class,
            WhatIfResult.class);

    private AllFields() {}

    /**
     * The types of the SDL.
     *
     * @throws IllegalStateException listing every enum of which SDL and code have different constants
     */
    public static UnboundSchema types(String sdl) {
        return UnboundSchema.of(sdl, ENUMS);
    }

    /**
     * Binds the SDL to a graph.
     *
     * @param history the graph's catalog and those held before it
     * @param maximumPageSize the largest page that any connection gives
     * @throws IllegalStateException listing every difference between the SDL and the code
     */
    public static SchemaBinding bind(
            UnboundSchema schema, FrameworkGraph graph, CatalogHistory history, int maximumPageSize) {
        CatalogDiffs catalogDiffs = new CatalogDiffs(history);
        CatalogInfo catalog = CatalogInfo.of(graph, catalogDiffs.held());
        DiffFields diffs = new DiffFields(graph, catalogDiffs, history, maximumPageSize);
        FeatureFields features = new FeatureFields(graph, maximumPageSize);
        RegisterFields registers = new RegisterFields(graph, maximumPageSize);
        List<TypeFields<?>> types = new ArrayList<>(ConnectionFields.all());
        types.addAll(AdviceTypes.all());
        types.add(new QueryFields(graph, catalog, diffs, maximumPageSize).fields());
        types.addAll(diffs.fields());
        types.addAll(new SubscriptionFields(catalogDiffs, catalog).fields());
        types.addAll(AlternativeFields.types());
        types.addAll(GraphFields.types());
        types.addAll(PathFields.types());
        types.add(new FrameworkFields(graph, maximumPageSize).fields());
        types.add(features.fields());
        types.add(features.categoryFields());
        types.add(new FeatureSupportFields(graph).fields());
        types.add(new RelationshipFields(graph).fields());
        types.add(registers.standardFields());
        types.add(registers.datastoreFields());
        types.add(registers.runtimeFields());
        types.add(registers.organizationFields());
        types.add(registers.releaseFields());
        types.add(TypeFields.of(CatalogInfo.class));
        types.add(TypeFields.of(CatalogInfo.CatalogCounts.class));
        types.add(TypeFields.of(Coverage.class).field("ratio", Coverage::ratio));
        types.add(TypeFields.of(DesignGoal.class));
        types.add(TypeFields.of(Evidence.class));
        types.add(TypeFields.of(FrameworkScope.class));
        types.add(TypeFields.of(KindGroup.class));
        types.add(TypeFields.of(PackageFacts.class));
        types.add(TypeFields.of(PackageLink.class));
        types.add(TypeFields.of(SearchHit.class));
        types.add(TypeFields.of(VersionBound.class));
        return SchemaBinding.bind(schema, types, UNIONS);
    }

    /** The source that a query starts from. */
    public static Object root() {
        return new QueryFields.Root();
    }

    /**
     * The source that an event of a subscription starts from.
     *
     * @param previous the revision of the event before; null for the first
     */
    public static Object event(@Nullable String previous) {
        return new SubscriptionFields.Event(previous);
    }
}
