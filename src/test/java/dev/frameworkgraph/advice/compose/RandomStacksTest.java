package dev.frameworkgraph.advice.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.advice.ComposeStackResult;
import dev.frameworkgraph.advice.ContradictoryRequirements;
import dev.frameworkgraph.advice.FeatureNeed;
import dev.frameworkgraph.advice.Importance;
import dev.frameworkgraph.advice.Optimality;
import dev.frameworkgraph.advice.RandomQuestions;
import dev.frameworkgraph.advice.Relaxation;
import dev.frameworkgraph.advice.Relaxation.RelaxationChange;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.StackCondition;
import dev.frameworkgraph.advice.StackMember;
import dev.frameworkgraph.advice.StackPlan;
import dev.frameworkgraph.advice.StackPlans;
import dev.frameworkgraph.advice.UnsatisfiableStack;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.ShippedEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every stack and of every reason why there is none, over random questions to the shipped catalog. */
class RandomStacksTest {

    private static final FrameworkGraph GRAPH = ShippedEngine.GRAPH;
    private static final Composer COMPOSER = new Composer(GRAPH);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private static StackQuestion question(long seed) {
        RandomQuestions questions = new RandomQuestions(GRAPH, seed);
        boolean picky = seed % 3 == 0;
        return new StackQuestion(
                questions.requirements(6),
                picky ? questions.frameworks(1) : List.of(),
                picky ? questions.frameworks(8) : List.of(),
                seed % 5 != 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void respectTheRules(long seed) {
        StackQuestion question = question(seed);
        ComposeStackResult answer = COMPOSER.compose(question, 4);
        assertThat(new Composer(GRAPH).compose(question, 4)).isEqualTo(answer);
        if (answer instanceof StackPlans found) {
            check(found.plans(), question);
            assertThat(found.requirements()).isEqualTo(question.requirements());
            assertThat(found.optimality()).isEqualTo(Optimality.PROVEN);
        }
        if (answer instanceof UnsatisfiableStack none) {
            checkConflict(none, question);
            none.relaxations().forEach(relaxation -> checkRelaxation(relaxation, question, none));
        }
    }

    private static void check(List<StackPlan> plans, StackQuestion question) {
        assertThat(plans).extracting(StackPlan::cost).isSorted();
        assertThat(plans)
                .extracting(StackPlan::rank)
                .isEqualTo(IntStream.rangeClosed(1, plans.size()).boxed().toList());
        assertThat(plans)
                .extracting(plan ->
                        plan.members().stream().map(StackMember::framework).toList())
                .doesNotHaveDuplicates();
        assertThat(plans).extracting(StackPlan::setApart).doesNotHaveDuplicates();
        plans.forEach(plan -> StackRules.check(GRAPH, question, plan));
    }

    private static void checkConflict(UnsatisfiableStack none, StackQuestion question) {
        assertThat(none.minimality()).isEqualTo(Optimality.PROVEN);
        assertThat(none.conflict().isEmpty() && !asksForNothing(question)).isFalse();
        assertThat(isSolvable(asking(none.conflict(), question))).isFalse();
        for (StackCondition condition : none.conflict()) {
            List<StackCondition> others = new ArrayList<>(none.conflict());
            others.remove(condition);
            StackQuestion rest = asking(others, question);
            assertThat(asksForNothing(rest) || isSolvable(rest))
                    .as("without " + condition.label())
                    .isTrue();
        }
    }

    private static boolean asksForNothing(StackQuestion question) {
        return !question.withBase()
                && question.pinned().isEmpty()
                && question.requirements().stream()
                        .noneMatch(requirement -> requirement.importance() == Importance.MUST
                                && !requirement.need().concernsEveryMember());
    }

    private static boolean isSolvable(StackQuestion question) {
        return COMPOSER.compose(question, 1) instanceof StackPlans;
    }

    private static StackQuestion asking(List<StackCondition> conditions, StackQuestion question) {
        return new StackQuestion(
                question.requirements().stream()
                        .filter(requirement ->
                                !requirement.isHard() || holds(conditions, StackCondition::requirement, requirement))
                        .toList(),
                question.pinned().stream()
                        .filter(framework -> holds(conditions, StackCondition::pinned, framework))
                        .toList(),
                question.excluded().stream()
                        .filter(framework -> holds(conditions, StackCondition::excluded, framework))
                        .toList(),
                question.withBase());
    }

    private static <T> boolean holds(List<StackCondition> conditions, Function<StackCondition, ?> part, T wanted) {
        return conditions.stream().anyMatch(condition -> wanted.equals(part.apply(condition)));
    }

    private static void checkRelaxation(Relaxation relaxation, StackQuestion question, UnsatisfiableStack none) {
        assertThat(none.conflict()).contains(relaxation.condition());
        StackQuestion relaxed = relaxed(relaxation, question);
        StackRules.check(GRAPH, relaxed, relaxation.plan());
        ComposeStackResult answer = COMPOSER.compose(relaxed, 1);
        assertThat(answer).isInstanceOf(StackPlans.class);
        assertThat(((StackPlans) answer).plans()).containsExactly(relaxation.plan());
    }

    private static StackQuestion relaxed(Relaxation relaxation, StackQuestion question) {
        List<Requirement> requirements = new ArrayList<>(question.requirements());
        Requirement changed = relaxation.condition().requirement();
        if (relaxation.change() == RelaxationChange.DROP) {
            List<Framework> pinned = new ArrayList<>(question.pinned());
            List<Framework> excluded = new ArrayList<>(question.excluded());
            requirements.remove(changed);
            pinned.remove(relaxation.condition().pinned());
            excluded.remove(relaxation.condition().excluded());
            return new StackQuestion(requirements, pinned, excluded, question.withBase());
        }
        FeatureNeed need = (FeatureNeed) Objects.requireNonNull(changed).need();
        FeatureNeed milder = relaxation.change() == RelaxationChange.ALLOW_PARTIAL
                ? new FeatureNeed(need.feature(), need.minLevel(), true)
                : new FeatureNeed(need.feature(), SupportLevel.THIRD_PARTY, need.allowPartial());
        requirements.replaceAll(requirement -> requirement.equals(changed)
                ? new Requirement(requirement.index(), milder, requirement.importance(), requirement.weight())
                : requirement);
        return new StackQuestion(requirements, question.pinned(), question.excluded(), question.withBase());
    }

    @Test
    void areOfEverySort() {
        List<ComposeStackResult> answers =
                seeds().mapToObj(seed -> COMPOSER.compose(question(seed), 1)).toList();
        assertThat(answers).filteredOn(StackPlans.class::isInstance).hasSizeGreaterThan(15);
        assertThat(answers).filteredOn(UnsatisfiableStack.class::isInstance).hasSizeGreaterThan(10);
        assertThat(answers)
                .filteredOn(ContradictoryRequirements.class::isInstance)
                .hasSizeLessThan(10);
    }
}
