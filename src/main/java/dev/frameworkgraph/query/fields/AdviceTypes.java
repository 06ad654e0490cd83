package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.advice.Comparison;
import dev.frameworkgraph.advice.Contradiction;
import dev.frameworkgraph.advice.ContradictoryRequirements;
import dev.frameworkgraph.advice.DatastoreNeed;
import dev.frameworkgraph.advice.Exclusion;
import dev.frameworkgraph.advice.FeatureEffect;
import dev.frameworkgraph.advice.FeatureEffects;
import dev.frameworkgraph.advice.FeatureNeed;
import dev.frameworkgraph.advice.Filler;
import dev.frameworkgraph.advice.Gap;
import dev.frameworkgraph.advice.KindNeed;
import dev.frameworkgraph.advice.LanguageNeed;
import dev.frameworkgraph.advice.LicenseNeed;
import dev.frameworkgraph.advice.NoCandidate;
import dev.frameworkgraph.advice.Reason;
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
import dev.frameworkgraph.advice.SwapEffect;
import dev.frameworkgraph.advice.UndecidedStack;
import dev.frameworkgraph.advice.UnknownName;
import dev.frameworkgraph.advice.UnknownNames;
import dev.frameworkgraph.advice.UnsatisfiableStack;
import dev.frameworkgraph.advice.UpgradeEffect;
import dev.frameworkgraph.query.binding.TypeFields;
import java.util.List;

/** Types of the answers to the questions about choosing. */
final class AdviceTypes {

    private AdviceTypes() {}

    static List<TypeFields<?>> all() {
        return List.of(
                TypeFields.of("ScoringTable", Scoring.class),
                TypeFields.of(Comparison.ComparisonCell.class),
                TypeFields.of(Comparison.ComparisonColumn.class),
                TypeFields.of(Comparison.ComparisonGroup.class),
                TypeFields.of(Comparison.ComparisonRow.class),
                TypeFields.of(Comparison.ComparisonSummary.class),
                TypeFields.of(Comparison.LevelCount.class),
                TypeFields.of(Comparison.class),
                TypeFields.of(Contradiction.class),
                TypeFields.of(ContradictoryRequirements.class),
                TypeFields.of(DatastoreNeed.class),
                TypeFields.of(Exclusion.class),
                TypeFields.of(FeatureEffect.class),
                TypeFields.of(FeatureEffects.class),
                TypeFields.of(FeatureNeed.class),
                TypeFields.of(Filler.class),
                TypeFields.of(Gap.class),
                TypeFields.of(KindNeed.class),
                TypeFields.of(LanguageNeed.class),
                TypeFields.of(LicenseNeed.class),
                TypeFields.of(NoCandidate.NearMiss.class),
                TypeFields.of(NoCandidate.class),
                TypeFields.of(Reason.class).field("evidence", Reason::evidence),
                TypeFields.of(Recommendation.class),
                TypeFields.of(Recommendations.class).field("scoring", Recommendations::scoring),
                TypeFields.of(Relaxation.class),
                TypeFields.of(Requirement.class).field("label", Requirement::label),
                TypeFields.of(RuntimeNeed.class),
                TypeFields.of(Separation.RequirementDifference.class),
                TypeFields.of(Separation.class),
                TypeFields.of(StackCondition.class),
                TypeFields.of(StackCoverage.class).field("evidence", StackCoverage::evidence),
                TypeFields.of(StackMember.class),
                TypeFields.of(StackPlan.CostItem.class),
                TypeFields.of(StackPlan.class),
                TypeFields.of(StackPlans.class),
                TypeFields.of(StandardNeed.class),
                TypeFields.of(StatusNeed.class),
                TypeFields.of(SwapEffect.Displaced.class),
                TypeFields.of(SwapEffect.NewConflict.class),
                TypeFields.of(SwapEffect.RequirementEffect.class),
                TypeFields.of(SwapEffect.class),
                TypeFields.of(UndecidedStack.class),
                TypeFields.of(UnknownName.class),
                TypeFields.of(UnknownNames.class),
                TypeFields.of(UnsatisfiableStack.class),
                TypeFields.of(UpgradeEffect.class));
    }
}
