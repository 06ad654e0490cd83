package dev.frameworkgraph.advice.compose;

import static dev.frameworkgraph.advice.Wanted.must;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.frameworkgraph.advice.FeatureNeed;
import dev.frameworkgraph.advice.Importance;
import dev.frameworkgraph.advice.LicenseNeed;
import dev.frameworkgraph.advice.LicensePolicy;
import dev.frameworkgraph.advice.Need;
import dev.frameworkgraph.advice.Needs;
import dev.frameworkgraph.advice.Relaxation;
import dev.frameworkgraph.advice.Relaxation.RelaxationChange;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.SmallCatalog;
import dev.frameworkgraph.advice.StackPlan;
import dev.frameworkgraph.advice.StatusNeed;
import dev.frameworkgraph.advice.UnsatisfiableStack;
import dev.frameworkgraph.catalog.Completeness;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.FrameworkStatus;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.Stability;
import dev.frameworkgraph.catalog.SupportLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said where no stack is left, and what a stack is that has no base. */
class StackConflictsTest {

    private static final FrameworkKind WEB = FrameworkKind.WEB_FRAMEWORK;
    private static final FrameworkKind ORM = FrameworkKind.ORM;

    private static final Needs NEEDS = new Needs(new SmallCatalog().graph());
    private static final FeatureNeed A = NEEDS.feature("c.a");
    private static final FeatureNeed B = NEEDS.feature("c.b");
    private static final List<Requirement> MUST_A = must(A).list();
    private static final List<Requirement> BOTH = must(A).andMust(B).list();

    @Test
    void pinnedAndExcludedIsAConflictOfTheseTwo() {
        for (String slug : List.of("web", "first", "queue")) {
            UnsatisfiableStack none = Stacks.of(Stacks.firstOrSpare())
                    .pinning("spare", slug)
                    .excluding("spare")
                    .none(BOTH);
            assertThat(Stacks.labels(none)).containsExactly("Without Spare", "With Spare");
            assertThat(none.relaxations())
                    .extracting(Relaxation::change)
                    .containsExactly(RelaxationChange.DROP, RelaxationChange.DROP);
        }
    }

    @Test
    void doesWithoutABase() {
        SmallCatalog catalog = new SmallCatalog()
                .framework("web", WEB)
                .framework("mapper", ORM)
                .framework("plugin", FrameworkKind.OTHER)
                .claim("mapper", "c.a", SupportLevel.BUILT_IN)
                .claim("plugin", "c.b", SupportLevel.BUILT_IN)
                .edge(RelationshipKind.EXTENDS, "plugin", "mapper")
                .edge(RelationshipKind.INTEGRATES_WITH, "mapper", "web");
        StackPlan plan = Stacks.of(catalog).withoutBase().cheapest(BOTH);
        assertThat(plan.base()).isNull();
        assertThat(Stacks.members(plan)).containsExactly("mapper ADD_ON", "plugin ADD_ON");
        assertThat(plan.cost()).isEqualTo(21);
        assertThat(plan.setApart()).isEqualTo("The cheapest of all.");
    }

    @Test
    void saysWhatIsMissingWithoutABaseToo() {
        Stacks stacks = Stacks.of(Stacks.firstOrSpare()).withoutBase();
        assertThat(Stacks.labels(stacks.none(must(NEEDS.feature("c.e")).list())))
                .containsExactly("MUST c.e");
        assertThat(Stacks.labels(stacks.none(
                        must(NEEDS.feature("c.e")).andMust(NEEDS.feature("c.d")).list())))
                .hasSize(1);
    }

    @Test
    void aConflictHasNothingToSpare() {
        SmallCatalog catalog = Stacks.firstOrSpare().edge(RelationshipKind.CONFLICTS_WITH, "first", "queue");
        List<Requirement> requirements = must(A).andMust(B)
                .andMust(new StatusNeed(FrameworkStatus.ACTIVE))
                .andMust(new LicenseNeed(LicensePolicy.PERMISSIVE))
                .and(Importance.SHOULD, NEEDS.feature("c.c"))
                .list();
        UnsatisfiableStack none = Stacks.of(catalog).none(requirements);
        assertThat(Stacks.labels(none)).containsExactly("MUST c.a", "MUST c.b", "MUST Status ACTIVE");
        assertThat(none.relaxations())
                .extracting(
                        relaxation -> relaxation.condition().label(),
                        relaxation -> relaxation.plan().cost())
                .containsExactly(
                        tuple("MUST c.a", 11 + 15), tuple("MUST c.b", 11 + 15), tuple("MUST Status ACTIVE", 24 + 15));
    }

    @Test
    void relaxesAsLittleAsHelps() {
        SmallCatalog catalog = new SmallCatalog()
                .framework("web", WEB)
                .framework("able", ORM)
                .claim("web", "c.a", SupportLevel.BUILT_IN, Completeness.PARTIAL, Stability.STABLE, false)
                .claim("web", "c.b", SupportLevel.THIRD_PARTY, "able");
        assertRelaxed(catalog, NEEDS.feature("c.a", SupportLevel.BUILT_IN, false), RelaxationChange.ALLOW_PARTIAL, 3);
        assertRelaxed(catalog, NEEDS.feature("c.b", SupportLevel.BUILT_IN, false), RelaxationChange.LOWER_LEVEL, 11);
        assertRelaxed(catalog, NEEDS.feature("c.c", SupportLevel.BUILT_IN, false), RelaxationChange.DROP, 0);
    }

    private static void assertRelaxed(SmallCatalog catalog, Need need, RelaxationChange change, int cost) {
        assertThat(Stacks.of(catalog).none(must(need).list()).relaxations())
                .singleElement()
                .satisfies(relaxation -> {
                    assertThat(relaxation.change()).isEqualTo(change);
                    assertThat(relaxation.plan().cost()).isEqualTo(cost);
                });
    }

    @Test
    void withoutAnyBaseThereIsNothingToGiveUp() {
        UnsatisfiableStack none =
                Stacks.of(new SmallCatalog().framework("mapper", ORM)).none(MUST_A);
        assertThat(none.conflict()).isEmpty();
        assertThat(none.relaxations()).isEmpty();
    }
}
