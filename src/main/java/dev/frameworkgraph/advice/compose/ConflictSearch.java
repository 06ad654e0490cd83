package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.DatastoreNeed;
import dev.frameworkgraph.advice.FeatureNeed;
import dev.frameworkgraph.advice.Importance;
import dev.frameworkgraph.advice.Relaxation;
import dev.frameworkgraph.advice.Relaxation.RelaxationChange;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.StackCondition;
import dev.frameworkgraph.advice.StackPlan;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.SupportLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Explains why there is no stack: leaves out one condition after the other and keeps it out when there is no stack without it either, so
 * that what stays is a conflict of which no part can be spared. A single change helps only if it is to one of these.
 */
final class ConflictSearch {

    private final StackQuestion question;
    private final Findings findings;
    private final SearchBudget budget;
    private final List<StackCondition> conflict;

    ConflictSearch(StackQuestion question, Findings findings, SearchBudget budget) {
        this.question = question;
        this.findings = findings;
        this.budget = budget;
        this.conflict = conditions(question);
        Map<Integer, Requirement> unmetByRoot = new HashMap<>();
        for (StackCondition condition : List.copyOf(conflict)) {
            Map<Integer, Requirement> unmetWithout =
                    concernsOthers(condition) ? new HashMap<>() : new HashMap<>(unmetByRoot);
            conflict.remove(condition);
            if (isSolvable(conflict, unmetWithout) || budget.isExhausted()) {
                conflict.add(condition);
            } else {
                unmetByRoot = unmetWithout;
            }
        }
    }

    /** Whether it has a say in how other requirements can be met. */
    private static boolean concernsOthers(StackCondition condition) {
        Requirement requirement = condition.requirement();
        return requirement == null
                || requirement.importance() == Importance.MUST_NOT
                || requirement.need().concernsEveryMember()
                || requirement.need() instanceof DatastoreNeed;
    }

    private static List<StackCondition> conditions(StackQuestion question) {
        List<StackCondition> conditions = new ArrayList<>();
        question.excluded()
                .forEach(framework ->
                        conditions.add(new StackCondition("Without " + framework.name(), null, null, framework)));
        question.pinned()
                .forEach(framework ->
                        conditions.add(new StackCondition("With " + framework.name(), null, framework, null)));
        question.requirements().stream()
                .filter(Requirement::isHard)
                .forEach(requirement -> conditions.add(new StackCondition(
                        requirement.importance() + " " + requirement.label(), requirement, null, null)));
        return conditions;
    }

    private boolean isSolvable(List<StackCondition> conditions, Map<Integer, Requirement> unmetByRoot) {
        StackQuestion asked = asking(conditions);
        boolean spared = asked.asksForNothing() && !question.asksForNothing();
        return spared || new PlanSearch(asked, findings, budget).isSolvable(unmetByRoot);
    }

    private StackQuestion asking(List<StackCondition> conditions) {
        List<Requirement> requirements = question.requirements().stream()
                .filter(requirement -> !requirement.isHard()
                        || conditions.stream().anyMatch(condition -> requirement.equals(condition.requirement())))
                .toList();
        return new StackQuestion(
                requirements,
                kept(
                        question.pinned(),
                        conditions.stream().map(StackCondition::pinned).toList()),
                kept(
                        question.excluded(),
                        conditions.stream().map(StackCondition::excluded).toList()),
                question.withBase());
    }

    private static List<Framework> kept(List<Framework> all, List<@Nullable Framework> kept) {
        return all.stream().filter(kept::contains).toList();
    }

    List<StackCondition> minimal() {
        return List.copyOf(conflict);
    }

    /** Of each condition of the conflict the mildest change that helps; the change that gives the cheapest stack first. */
    List<Relaxation> relaxations() {
        List<Relaxation> relaxations = new ArrayList<>();
        for (StackCondition condition : conflict) {
            Relaxation relaxation = mildest(condition);
            if (relaxation != null) {
                relaxations.add(relaxation);
            }
        }
        relaxations.sort(Comparator.comparingInt(relaxation -> relaxation.plan().cost()));
        return relaxations;
    }

    private @Nullable Relaxation mildest(StackCondition condition) {
        Requirement requirement = condition.requirement();
        if (requirement != null
                && requirement.importance() == Importance.MUST
                && requirement.need() instanceof FeatureNeed need) {
            Relaxation partial = need.allowPartial()
                    ? null
                    : changed(
                            condition,
                            RelaxationChange.ALLOW_PARTIAL,
                            new FeatureNeed(need.feature(), need.minLevel(), true));
            Relaxation lower = need.minLevel() == SupportLevel.THIRD_PARTY || partial != null
                    ? null
                    : changed(
                            condition,
                            RelaxationChange.LOWER_LEVEL,
                            new FeatureNeed(need.feature(), SupportLevel.THIRD_PARTY, need.allowPartial()));
            if (partial != null || lower != null) {
                return partial == null ? lower : partial;
            }
        }
        List<StackCondition> others = new ArrayList<>(conditions(question));
        others.remove(condition);
        return relaxation(condition, RelaxationChange.DROP, asking(others));
    }

    private @Nullable Relaxation changed(StackCondition condition, RelaxationChange change, FeatureNeed need) {
        List<Requirement> requirements = question.requirements().stream()
                .map(requirement -> requirement.equals(condition.requirement())
                        ? new Requirement(requirement.index(), need, requirement.importance(), requirement.weight())
                        : requirement)
                .toList();
        return relaxation(
                condition,
                change,
                new StackQuestion(requirements, question.pinned(), question.excluded(), question.withBase()));
    }

    private @Nullable Relaxation relaxation(StackCondition condition, RelaxationChange change, StackQuestion relaxed) {
        StackPlan plan = new PlanSearch(relaxed, findings, budget).cheapest();
        return plan == null ? null : new Relaxation(condition, change, plan);
    }
}
