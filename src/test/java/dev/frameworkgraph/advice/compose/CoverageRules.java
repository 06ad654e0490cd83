package dev.frameworkgraph.advice.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.advice.FeatureNeed;
import dev.frameworkgraph.advice.Finding;
import dev.frameworkgraph.advice.Importance;
import dev.frameworkgraph.advice.Outcome;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.Scoring;
import dev.frameworkgraph.advice.StackCoverage;
import dev.frameworkgraph.advice.StackMember;
import dev.frameworkgraph.advice.StackMember.MemberRole;
import dev.frameworkgraph.advice.StackPlan;
import dev.frameworkgraph.advice.StackPlan.CostItem;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.List;
import java.util.Objects;

/** The rules about what the members of a plan do for the question, and what that costs; as {@link StackRules}, from the graph alone. */
final class CoverageRules {

    private final FrameworkGraph graph;
    private final StackQuestion question;
    private final StackPlan plan;
    private final List<Framework> members;

    private CoverageRules(FrameworkGraph graph, StackQuestion question, StackPlan plan) {
        this.graph = graph;
        this.question = question;
        this.plan = plan;
        this.members = plan.members().stream().map(StackMember::framework).toList();
    }

    /** Fails on the first rule that is broken. */
    static void check(FrameworkGraph graph, StackQuestion question, StackPlan plan) {
        CoverageRules rules = new CoverageRules(graph, question, plan);
        rules.checkRequirements();
        rules.checkCost();
    }

    private void checkRequirements() {
        assertThat(plan.coverage()).extracting(StackCoverage::requirement).isEqualTo(question.requirements());
        for (StackCoverage coverage : plan.coverage()) {
            Requirement requirement = coverage.requirement();
            boolean onAll = requirement.importance() == Importance.MUST_NOT
                    || requirement.need().concernsEveryMember();
            assertThat(coverage.outcome()).isEqualTo(onAll ? onAll(requirement) : coverage.outcome());
            assertThat(requirement.isBrokenBy(coverage.outcome())).isFalse();
            if (!onAll) {
                checkCovered(coverage);
            }
        }
        for (StackMember member : plan.members()) {
            assertThat(member.covers())
                    .isEqualTo(plan.coverage().stream()
                            .filter(coverage -> member.framework().equals(coverage.by()))
                            .map(StackCoverage::requirement)
                            .toList());
        }
    }

    /** The worst of all members; of what must not be there, what a member has by itself. */
    private Outcome onAll(Requirement requirement) {
        Outcome decisive = requirement.importance() == Importance.MUST_NOT ? Outcome.MET : Outcome.UNMET;
        List<Outcome> outcomes =
                members.stream().map(member -> outcome(requirement, member)).toList();
        if (outcomes.contains(decisive)) {
            return decisive;
        }
        Outcome harmless = decisive == Outcome.MET ? Outcome.UNMET : Outcome.MET;
        return outcomes.contains(Outcome.UNKNOWN) ? Outcome.UNKNOWN : harmless;
    }

    private Outcome outcome(Requirement requirement, Framework member) {
        Finding finding = requirement.need().findIn(member, graph, Scoring.DEFAULTS);
        FeatureSupport claim = finding.claim();
        boolean byOthers = claim != null && !claim.via().isEmpty();
        return requirement.importance() == Importance.MUST_NOT && byOthers ? Outcome.UNMET : finding.outcome();
    }

    private void checkCovered(StackCoverage coverage) {
        assertThat(coverage.outcome()).isNotEqualTo(Outcome.UNKNOWN);
        assertThat(coverage.by() != null).isEqualTo(coverage.outcome() == Outcome.MET);
        if (coverage.by() == null) {
            assertThat(coverage.requirement().importance()).isNotEqualTo(Importance.MUST);
            return;
        }
        assertThat(members).contains(coverage.by());
        if (coverage.requirement().need() instanceof FeatureNeed need) {
            FeatureSupport claim = Objects.requireNonNull(coverage.claim());
            assertThat(need.accepts(claim)).isTrue();
            assertThat(claim).isEqualTo(graph.support(graph.getFramework(claim.framework()), need.feature()));
            assertThat(members).contains(graph.getFramework(claim.framework()));
            assertThat(suppliers(claim)).contains(coverage.by());
            boolean lowestWillDo = need.minLevel() == SupportLevel.THIRD_PARTY;
            assertThat(lowestWillDo
                            || plan.base() == null
                            || claim.framework().equals(plan.base().slug()))
                    .isTrue();
            return;
        }
        assertThat(coverage.requirement()
                        .need()
                        .findIn(coverage.by(), graph, Scoring.DEFAULTS)
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    private List<Framework> suppliers(FeatureSupport claim) {
        return claim.level() == SupportLevel.BUILT_IN
                ? List.of(graph.getFramework(claim.framework()))
                : claim.via().stream().map(this::project).toList();
    }

    private Framework project(String slug) {
        Framework framework = graph.getFramework(slug);
        return framework.parent() == null ? framework : project(framework.parent());
    }

    /** Ten for each project that is chosen, what is left unmet, and nothing that has no reason. */
    private void checkCost() {
        assertThat(plan.costItems())
                .allMatch(item -> item.points() > 0 && item.reason().endsWith("."));
        assertThat(plan.costItems().stream().mapToInt(CostItem::points).sum()).isEqualTo(plan.cost());
        long chosen = plan.members().stream()
                .filter(member -> member.role() == MemberRole.ADD_ON)
                .count();
        long paid = plan.costItems().stream()
                .filter(item -> item.reason().endsWith(" is one more project."))
                .peek(item -> assertThat(item.points()).isEqualTo(10))
                .count();
        assertThat(paid).isBetween(chosen, chosen + question.pinned().size());
        for (StackCoverage coverage : plan.coverage()) {
            Requirement wish = coverage.requirement();
            int penalty = (int) Math.round(5 * wish.weight());
            boolean unmet = !wish.isHard() && !wish.need().concernsEveryMember() && coverage.by() == null;
            if (unmet && penalty > 0) {
                assertThat(plan.costItems()).contains(new CostItem(penalty, wish.label() + " is left unmet."));
            }
        }
    }
}
