package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.advice.ComposeStackResult;
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
import dev.frameworkgraph.advice.Relaxation;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.RuntimeNeed;
import dev.frameworkgraph.advice.Scoring;
import dev.frameworkgraph.advice.Separation;
import dev.frameworkgraph.advice.StackCondition;
import dev.frameworkgraph.advice.StackCoverage;
import dev.frameworkgraph.advice.StackMember;
import dev.frameworkgraph.advice.StackPlan;
import dev.frameworkgraph.advice.StackPlans;
import dev.frameworkgraph.advice.StandardNeed;
import dev.frameworkgraph.advice.StatusNeed;
import dev.frameworkgraph.advice.UndecidedStack;
import dev.frameworkgraph.advice.UnknownName;
import dev.frameworkgraph.advice.UnknownNames;
import dev.frameworkgraph.advice.UnsatisfiableStack;
import dev.frameworkgraph.advice.compose.Composer;
import dev.frameworkgraph.advice.compose.StackQuestion;
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

    record ComposeStackOf(
            List<RequirementInput> requirements,
            @Nullable List<String> pin,
            @Nullable List<String> exclude,
            boolean withoutBase,
            int maxPlans) {}

    private static final int MAX_NAMED = 50;
    private static final int MAX_PLANS = 10;

    private final FrameworkGraph graph;
    private final int maximum;
    private final Recommender recommender;
    private final Composer composer;

    AdviceFields(FrameworkGraph graph, int maximum) {
        this.graph = graph;
        this.maximum = maximum;
        this.recommender = new Recommender(graph);
        this.composer = new Composer(graph);
    }

    /** The types of the answers. */
    static List<TypeFields<?>> all() {
        return List.of(
                TypeFields.of(Contradiction.class),
                TypeFields.of(ContradictoryRequirements.class),
                TypeFields.of(StackPlan.CostItem.class),
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
                TypeFields.of(Relaxation.class),
                TypeFields.of(Requirement.class).field("label", Requirement::label),
                TypeFields.of(RuntimeNeed.class),
                TypeFields.of("ScoringTable", Scoring.class),
                TypeFields.of(Separation.class),
                TypeFields.of(Separation.RequirementDifference.class),
                TypeFields.of(StackCondition.class),
                TypeFields.of(StackCoverage.class).field("evidence", StackCoverage::evidence),
                TypeFields.of(StackMember.class),
                TypeFields.of(StackPlan.class),
                TypeFields.of(StackPlans.class),
                TypeFields.of(StandardNeed.class),
                TypeFields.of(StatusNeed.class),
                TypeFields.of(UndecidedStack.class),
                TypeFields.of(UnknownName.class),
                TypeFields.of(UnknownNames.class),
                TypeFields.of(UnsatisfiableStack.class));
    }

    RecommendResult recommend(QueryFields.Root root, RecommendOf arguments) {
        int first = PageArguments.forward(arguments.first(), null).size(maximum);
        NameLookup names = new NameLookup(graph);
        Scoring scoring = Weights.scoring(arguments.scoring());
        List<Requirement> requirements = RequirementInput.read(arguments.requirements(), scoring, names);
        return names.isComplete() ? recommender.recommend(requirements, scoring, first) : names.unknownNames();
    }

    ComposeStackResult composeStack(QueryFields.Root root, ComposeStackOf arguments) {
        int maxPlans = Bounds.between("maxPlans", arguments.maxPlans(), 1, MAX_PLANS);
        NameLookup names = new NameLookup(graph);
        StackQuestion question = new StackQuestion(
                RequirementInput.read(arguments.requirements(), Scoring.DEFAULTS, names),
                names.findFrameworks("pin", Bounds.atMost("pin", arguments.pin(), MAX_NAMED)),
                names.findFrameworks("exclude", Bounds.atMost("exclude", arguments.exclude(), MAX_NAMED)),
                !arguments.withoutBase());
        return names.isComplete() ? composer.compose(question, maxPlans) : names.unknownNames();
    }
}
