package dev.frameworkgraph.advice.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.advice.ComposeStackResult;
import dev.frameworkgraph.advice.Optimality;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.SmallCatalog;
import dev.frameworkgraph.advice.StackCondition;
import dev.frameworkgraph.advice.StackPlan;
import dev.frameworkgraph.advice.StackPlans;
import dev.frameworkgraph.advice.UnsatisfiableStack;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.FrameworkStatus;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.List;
import java.util.stream.Stream;

/** Asks a small catalog for stacks, and tells plans and conflicts in words short enough to compare. */
record Stacks(FrameworkGraph graph, List<String> pinned, List<String> excluded, boolean withBase) {

    static Stacks of(SmallCatalog catalog) {
        return new Stacks(catalog.graph(), List.of(), List.of(), true);
    }

    Stacks pinning(String... slugs) {
        return new Stacks(graph, List.of(slugs), excluded, withBase);
    }

    Stacks excluding(String... slugs) {
        return new Stacks(graph, pinned, List.of(slugs), withBase);
    }

    Stacks withoutBase() {
        return new Stacks(graph, pinned, excluded, false);
    }

    StackQuestion question(List<Requirement> requirements) {
        return new StackQuestion(requirements, frameworks(pinned), frameworks(excluded), withBase);
    }

    private List<Framework> frameworks(List<String> slugs) {
        return slugs.stream().map(graph::getFramework).toList();
    }

    ComposeStackResult ask(List<Requirement> requirements, int maximum) {
        return new Composer(graph).compose(question(requirements), maximum);
    }

    /** The plans, which respect the rules and are proven to be the cheapest. */
    List<StackPlan> plans(List<Requirement> requirements, int maximum) {
        ComposeStackResult answer = ask(requirements, maximum);
        assertThat(answer).isInstanceOf(StackPlans.class);
        StackPlans plans = (StackPlans) answer;
        assertThat(plans.optimality()).isEqualTo(Optimality.PROVEN);
        plans.plans().forEach(plan -> StackRules.check(graph, question(requirements), plan));
        return plans.plans();
    }

    StackPlan cheapest(List<Requirement> requirements) {
        return plans(requirements, 1).get(0);
    }

    UnsatisfiableStack none(List<Requirement> requirements) {
        ComposeStackResult answer = ask(requirements, 3);
        assertThat(answer).isInstanceOf(UnsatisfiableStack.class);
        UnsatisfiableStack none = (UnsatisfiableStack) answer;
        assertThat(none.minimality()).isEqualTo(Optimality.PROVEN);
        return none;
    }

    /** Such as {@code web BASE}. */
    static List<String> members(StackPlan plan) {
        return plan.members().stream()
                .map(member -> member.framework().slug() + " " + member.role())
                .toList();
    }

    /** Such as {@code 10 Able is one more project.} */
    static List<String> costs(StackPlan plan) {
        return plan.costItems().stream()
                .map(item -> item.points() + " " + item.reason())
                .toList();
    }

    static Stream<String> labels(UnsatisfiableStack none) {
        return none.conflict().stream().map(StackCondition::label);
    }

    /** Two add-ons for {@code c.a}, of which the first costs less, and one for {@code c.b}. */
    static SmallCatalog firstOrSpare() {
        return new SmallCatalog()
                .framework("web", FrameworkKind.WEB_FRAMEWORK)
                .framework("first", FrameworkKind.ORM)
                .framework("spare", FrameworkKind.ORM, spare -> spare.with(FrameworkStatus.MAINTENANCE))
                .framework("queue", FrameworkKind.TASK_QUEUE)
                .claim("first", "c.a", SupportLevel.BUILT_IN)
                .claim("spare", "c.a", SupportLevel.BUILT_IN)
                .claim("queue", "c.b", SupportLevel.BUILT_IN)
                .edge(RelationshipKind.EXTENDS, "first", "web")
                .edge(RelationshipKind.EXTENDS, "spare", "web")
                .edge(RelationshipKind.EXTENDS, "queue", "web");
    }

    /** A base that knows of an able add-on for {@code c.a}, whatever else it is joined to. */
    static SmallCatalog webAndAble() {
        return new SmallCatalog()
                .framework("web", FrameworkKind.WEB_FRAMEWORK)
                .framework("able", FrameworkKind.ORM)
                .claim("able", "c.a", SupportLevel.BUILT_IN)
                .edge(RelationshipKind.EXTENDS, "able", "web");
    }
}
