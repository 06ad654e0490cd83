package dev.frameworkgraph.advice.compose;

import static dev.frameworkgraph.advice.Wanted.must;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.frameworkgraph.advice.ContradictoryRequirements;
import dev.frameworkgraph.advice.FeatureNeed;
import dev.frameworkgraph.advice.Importance;
import dev.frameworkgraph.advice.KindNeed;
import dev.frameworkgraph.advice.Needs;
import dev.frameworkgraph.advice.Outcome;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.SmallCatalog;
import dev.frameworkgraph.advice.StackMember;
import dev.frameworkgraph.advice.StackPlan;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.FrameworkStatus;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.StandardRole;
import dev.frameworkgraph.catalog.SupportLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stacks are made of and what they cost, each on a catalog made for it. */
class ComposerTest {

    private static final FrameworkKind WEB = FrameworkKind.WEB_FRAMEWORK;
    private static final FrameworkKind ORM = FrameworkKind.ORM;
    private static final FrameworkKind SERVER = FrameworkKind.APPLICATION_SERVER;
    private static final Needs NEEDS = new Needs(new SmallCatalog().graph());
    private static final FeatureNeed A = NEEDS.feature("c.a");
    private static final FeatureNeed B = NEEDS.feature("c.b");
    private static final List<Requirement> MUST_A = must(A).list();

    @Test
    void hasOneBase() {
        Stacks stacks = Stacks.of(new SmallCatalog()
                .framework("one", WEB)
                .framework("two", WEB)
                .claim("one", "c.a", SupportLevel.BUILT_IN)
                .claim("two", "c.b", SupportLevel.BUILT_IN)
                .edge(RelationshipKind.INTEGRATES_WITH, "one", "two"));
        StackPlan plan = stacks.cheapest(MUST_A);
        assertThat(Stacks.members(plan)).containsExactly("one BASE");
        assertThat(plan.cost()).isZero();
        assertThat(plan.costItems()).isEmpty();
        assertThat(plan.setApart()).isEqualTo("The cheapest on One.");
        assertThat(Stacks.labels(stacks.none(must(A).andMust(B).list()))).containsExactly("MUST c.a", "MUST c.b");
        assertThat(Stacks.labels(stacks.pinning("one", "two")
                        .none(must(new KindNeed(WEB)).list())))
                .containsExactly("With One", "With Two");
    }

    @Test
    void whatComesWithTheBaseIsFree() {
        Stacks stacks = Stacks.of(new SmallCatalog()
                .framework("web", WEB)
                .framework("core", FrameworkKind.HTTP_TOOLKIT, core -> core.with(FrameworkStatus.ARCHIVED))
                .framework("deep", FrameworkKind.OTHER, deep -> deep.runningOn(null))
                .framework("shipped", ORM)
                .framework("shipped-part", ORM, part -> part.partOf("shipped"))
                .claim("deep", "c.a", SupportLevel.BUILT_IN)
                .edge(RelationshipKind.BUILT_ON, "web", "core")
                .requires("core", "deep", null)
                .edge(RelationshipKind.BUNDLES, "web", "shipped-part"));
        StackPlan plan = stacks.cheapest(MUST_A);
        assertThat(Stacks.members(plan))
                .containsExactly("web BASE", "core PART_OF_BASE", "deep PART_OF_BASE", "shipped PART_OF_BASE");
        assertThat(Stacks.costs(plan)).containsExactly("1 c.a by Deep. Deep: Built in.");
        assertThat(plan.notProven()).containsExactly("Nothing is recorded about the runtimes of Deep.");
    }

    @Test
    void whatAChosenProjectRequiresCostsWhereItIsOfUse() {
        Stacks stacks = Stacks.of(Stacks.webAndAble()
                .framework("needed", FrameworkKind.OTHER, needed -> needed.with(FrameworkStatus.INACTIVE))
                .claim("needed", "c.b", SupportLevel.BUILT_IN)
                .requires("able", "needed", ">=1"));
        StackPlan plan = stacks.cheapest(must(A).andMust(B).list());
        assertThat(Stacks.members(plan)).containsExactly("web BASE", "able ADD_ON", "needed ADD_ON");
        assertThat(plan.cost()).isEqualTo(10 + 1 + 10 + 6 + 1);
        assertThat(Stacks.members(stacks.cheapest(MUST_A)))
                .containsExactly("web BASE", "able ADD_ON", "needed DEPENDENCY");
        assertThat(member(plan, "needed").broughtBy())
                .extracting(Framework::slug)
                .containsExactly("able");
    }

    @Test
    void whatIsExtendedIsThere() {
        SmallCatalog catalog = new SmallCatalog()
                .framework("web", WEB)
                .framework("panel", FrameworkKind.ADMIN_PANEL)
                .framework("skin", FrameworkKind.OTHER)
                .claim("skin", "c.a", SupportLevel.BUILT_IN)
                .edge(RelationshipKind.EXTENDS, "panel", "web")
                .edge(RelationshipKind.EXTENDS, "skin", "panel");
        StackPlan plan = Stacks.of(catalog).cheapest(MUST_A);
        assertThat(Stacks.members(plan)).containsExactly("web BASE", "panel ADD_ON", "skin ADD_ON");
        assertThat(plan.cost()).isEqualTo(21);
        assertThat(member(plan, "skin").joins())
                .extracting(Relationship::target)
                .containsExactly("panel");
        assertThat(Stacks.labels(Stacks.of(catalog).excluding("panel").none(MUST_A)))
                .containsExactly("Without Panel", "MUST c.a");
    }

    @Test
    void everyMemberHangsOnTheBase() {
        SmallCatalog catalog = new SmallCatalog()
                .framework("web", WEB)
                .framework("island", ORM)
                .framework("bridge", FrameworkKind.API_TOOLKIT)
                .claim("island", "c.a", SupportLevel.BUILT_IN)
                .edge(RelationshipKind.EXTENDS, "bridge", "web");
        assertThat(Stacks.labels(Stacks.of(catalog).none(MUST_A))).containsExactly("MUST c.a");
        catalog.edge(RelationshipKind.INTEGRATES_WITH, "bridge", "island");
        assertThat(Stacks.labels(Stacks.of(catalog).none(MUST_A))).containsExactly("MUST c.a");
        catalog.claim("bridge", "c.b", SupportLevel.BUILT_IN);
        assertThat(Stacks.members(Stacks.of(catalog).cheapest(must(A).andMust(B).list())))
                .containsExactly("web BASE", "bridge ADD_ON", "island ADD_ON");
    }

    @Test
    void leavesOutWhatMustNotBeThere() {
        SmallCatalog catalog = Stacks.webAndAble()
                .framework("pure", ORM)
                .claim("pure", "c.a", SupportLevel.BUILT_IN)
                .claim("pure", "c.b", SupportLevel.NONE)
                .claim("able", "c.b", SupportLevel.BUILT_IN)
                .claim("web", "c.b", SupportLevel.THIRD_PARTY, "able")
                .edge(RelationshipKind.INTEGRATES_WITH, "pure", "web");
        List<Requirement> question = must(A).and(Importance.MUST_NOT, B).list();
        StackPlan plan = Stacks.of(catalog).cheapest(question);
        assertThat(Stacks.members(plan)).containsExactly("web BASE", "pure ADD_ON");
        assertThat(plan.cost()).isEqualTo(11);
        assertThat(plan.coverage().get(1).outcome()).isEqualTo(Outcome.UNMET);
        assertThat(plan.coverage().get(1).explanation()).isEqualTo("No member has it built in.");
    }

    @Test
    void whatMustNotBeThereAndNobodyLookedForIsUnknown() {
        Stacks stacks = Stacks.of(Stacks.webAndAble().claim("web", "c.b", SupportLevel.NONE));
        StackPlan plan = stacks.cheapest(must(A).and(Importance.MUST_NOT, B).list());
        assertThat(plan.coverage().get(1).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(Stacks.costs(plan)).contains("2 c.b is unknown of Able.");
        assertThat(plan.cost()).isEqualTo(13);
        assertThat(plan.notProven()).containsExactly("c.b is unknown of Able.");
    }

    @Test
    void coversAKindByOneMember() {
        StackPlan plan =
                Stacks.of(Stacks.webAndAble()).cheapest(must(new KindNeed(ORM)).list());
        assertThat(Stacks.members(plan)).containsExactly("web BASE", "able ADD_ON");
        assertThat(plan.cost()).isEqualTo(10);
    }

    @Test
    void givesDistinctPlansCheapestFirst() {
        Stacks stacks = Stacks.of(Stacks.webAndAble()
                .framework("best", ORM)
                .framework("zope", WEB, zope -> zope.with(FrameworkStatus.INACTIVE))
                .claim("zope", "c.a", SupportLevel.BUILT_IN)
                .claim("web", "c.a", SupportLevel.OFFICIAL_EXTENSION, "best"));
        assertThat(stacks.plans(MUST_A, 5))
                .extracting(StackPlan::rank, StackPlan::setApart, StackPlan::cost, Stacks::members)
                .containsExactly(
                        tuple(1, "The cheapest on Zope.", 6, List.of("zope BASE")),
                        tuple(2, "The cheapest on Web.", 10, List.of("web BASE", "best ADD_ON")));
        assertThat(stacks.plans(MUST_A, 1)).extracting(StackPlan::cost).containsExactly(6);
        assertThat(stacks.excluding("zope").plans(MUST_A, 5))
                .extracting(StackPlan::setApart, StackPlan::cost)
                .containsExactly(tuple("The cheapest on Web.", 10), tuple("The cheapest on Web without Best.", 11));
    }

    @Test
    void asksTheCatalogNothingWhereRequirementsContradict() {
        assertThat(Stacks.of(Stacks.webAndAble())
                        .ask(must(A).and(Importance.MUST_NOT, A).list(), 3))
                .isInstanceOf(ContradictoryRequirements.class);
        assertThat(Stacks.of(Stacks.webAndAble().framework("panel", FrameworkKind.ADMIN_PANEL))
                        .ask(must(new KindNeed(WEB)).andMust(new KindNeed(ORM)).list(), 3))
                .isNotInstanceOf(ContradictoryRequirements.class);
    }

    @Test
    void fillsTheRoleOfAServer() {
        SmallCatalog catalog = new SmallCatalog()
                .framework("web", WEB)
                .framework("gate", SERVER)
                .framework("stranger", SERVER)
                .claim("web", "c.a", SupportLevel.BUILT_IN)
                .takesSide("web", StandardRole.APPLICATION)
                .takesSide("gate", StandardRole.SERVER)
                .needsOneOf("web", SERVER);
        StackPlan plan = Stacks.of(catalog).cheapest(MUST_A);
        assertThat(Stacks.members(plan)).containsExactly("web BASE", "gate ADD_ON");
        assertThat(Stacks.costs(plan))
                .containsExactly(
                        "10 Gate is one more project.", "1 No source shows Web together with what fills its role.");
        assertThat(member(plan, "gate").fills())
                .extracting(Relationship::source)
                .containsExactly("web");
        catalog.edge(RelationshipKind.INTEGRATES_WITH, "stranger", "web");
        assertThat(Stacks.costs(Stacks.of(catalog).cheapest(MUST_A)))
                .containsExactly("10 Stranger is one more project.");
        assertThat(Stacks.labels(
                        Stacks.of(catalog).excluding("gate", "stranger").none(MUST_A)))
                .containsExactly("Without Gate", "Without Stranger");
    }

    private static StackMember member(StackPlan plan, String slug) {
        return plan.members().stream()
                .filter(member -> member.framework().slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
