package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.advice.Contradiction;
import dev.frameworkgraph.advice.ContradictoryRequirements;
import dev.frameworkgraph.advice.DatastoreNeed;
import dev.frameworkgraph.advice.Exclusion;
import dev.frameworkgraph.advice.FeatureNeed;
import dev.frameworkgraph.advice.Filler;
import dev.frameworkgraph.advice.Gap;
import dev.frameworkgraph.advice.KindNeed;
import dev.frameworkgraph.advice.LanguageNeed;
import dev.frameworkgraph.advice.LicenseNeed;
import dev.frameworkgraph.advice.NameLookup;
import dev.frameworkgraph.advice.NoCandidate;
import dev.frameworkgraph.advice.Reason;
import dev.frameworkgraph.advice.RecommendResult;
import dev.frameworkgraph.advice.Recommendation;
import dev.frameworkgraph.advice.Recommendations;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.RuntimeNeed;
import dev.frameworkgraph.advice.Scoring;
import dev.frameworkgraph.advice.Separation;
import dev.frameworkgraph.advice.StandardNeed;
import dev.frameworkgraph.advice.StatusNeed;
import dev.frameworkgraph.advice.UnknownName;
import dev.frameworkgraph.advice.UnknownNames;
import dev.frameworkgraph.advice.recommend.Recommender;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.binding.TypeFields;
import dev.frameworkgraph.query.paging.PageArguments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolvers of the questions about choosing, and of their answers. */
final class AdviceFields {

    record RecommendOf(
            List<RequirementInput> requirements, @Nullable Scoring scoring, int first) {}

    private final FrameworkGraph graph;
    private final int maximum;
    private final Recommender recommender;

    AdviceFields(FrameworkGraph graph, int maximum) {
        this.graph = graph;
        this.maximum = maximum;
        this.recommender = new Recommender(graph);
    }

    /** The types of the answers. */
    static List<TypeFields<?>> all() {
        return List.of(
                TypeFields.of(Contradiction.class),
                TypeFields.of(ContradictoryRequirements.class),
                TypeFields.of(DatastoreNeed.class),
                TypeFields.of(Exclusion.class),
                TypeFields.of(FeatureNeed.class),
                TypeFields.of(Filler.class),
                TypeFields.of(Gap.class),
                TypeFields.of(KindNeed.class),
                TypeFields.of(LanguageNeed.class),
                TypeFields.of(LicenseNeed.class),
                TypeFields.of(NoCandidate.class),
                TypeFields.of(NoCandidate.NearMiss.class),
                TypeFields.of(Reason.class).field("evidence", Reason::evidence),
                TypeFields.of(Recommendation.class),
                TypeFields.of(Recommendations.class).field("scoring", Recommendations::scoring),
                TypeFields.of(Requirement.class).field("label", Requirement::label),
                TypeFields.of(RuntimeNeed.class),
                TypeFields.of("ScoringTable", Scoring.class),
                TypeFields.of(Separation.class),
                TypeFields.of(Separation.RequirementDifference.class),
                TypeFields.of(StandardNeed.class),
                TypeFields.of(StatusNeed.class),
                TypeFields.of(UnknownName.class),
                TypeFields.of(UnknownNames.class));
    }

    RecommendResult recommend(QueryFields.Root root, RecommendOf arguments) {
        int first = PageArguments.forward(arguments.first(), null).size(maximum);
        NameLookup names = new NameLookup(graph);
        Scoring scoring = Weights.scoring(arguments.scoring());
        List<Requirement> requirements = RequirementInput.read(arguments.requirements(), scoring, names);
        return names.isComplete() ? recommender.recommend(requirements, scoring, first) : names.unknownNames();
    }
}
