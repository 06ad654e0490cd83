package dev.frameworkgraph.advice.compose;

import static dev.frameworkgraph.advice.Wanted.must;
import static dev.frameworkgraph.advice.Wanted.should;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.advice.FeatureNeed;
import dev.frameworkgraph.advice.Importance;
import dev.frameworkgraph.advice.Needs;
import dev.frameworkgraph.advice.Outcome;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.SmallCatalog;
import dev.frameworkgraph.advice.StackCoverage;
import dev.frameworkgraph.advice.StackMember;
import dev.frameworkgraph.advice.StackPlan;
import dev.frameworkgraph.advice.Wanted;
import dev.frameworkgraph.catalog.Completeness;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.FrameworkStatus;
import dev.frameworkgraph.catalog.Stability;
import dev.frameworkgraph.catalog.SupportLevel;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stacks cost, as published, each on a catalog made for it. */
class StackCostsTest {

    private static final FrameworkKind WEB = FrameworkKind.WEB_FRAMEWORK;
    private static final FrameworkKind ORM = FrameworkKind.ORM;

    private static final Needs NEEDS = new Needs(new SmallCatalog().graph());
    private static final FeatureNeed A = NEEDS.feature("c.a");
    private static final FeatureNeed B = NEEDS.feature("c.b");
    private static final List<Requirement> MUST_A = must(A).list();

    @ParameterizedTest
    @CsvSource({
        "BUILT_IN,           FULL,    STABLE,       false, 0",
        "BUILT_IN,           PARTIAL, STABLE,       false, 3",
        "BUILT_IN,           FULL,    EXPERIMENTAL, false, 2",
        "BUILT_IN,           FULL,    DEPRECATED,   false, 4",
        "BUILT_IN,           FULL,    STABLE,       true,  1",
        "OFFICIAL_EXTENSION, FULL,    STABLE,       false, 10",
        "THIRD_PARTY,        FULL,    STABLE,       false, 11",
        "THIRD_PARTY,        PARTIAL, DEPRECATED,   true,  19",
    })
    void chargesAsPublishedForWhatTheBaseClaims(
            SupportLevel level, Completeness completeness, Stability stability, boolean stale, int cost) {
        String[] via = level == SupportLevel.BUILT_IN ? new String[0] : new String[] {"other"};
        Stacks stacks = Stacks.of(new SmallCatalog()
                .framework("web", WEB)
                .framework("other", ORM)
                .claim("web", "c.a", level, completeness, stability, stale, via));
        StackPlan plan = stacks.cheapest(MUST_A);
        assertThat(plan.cost()).isEqualTo(cost);
        assertThat(plan.members()).hasSize(via.length + 1);
        assertThat(plan.coverage().get(0).claim()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE, 0", "MAINTENANCE, 2", "INACTIVE, 6", "ARCHIVED, 10"})
    void chargesAsPublishedForStatus(FrameworkStatus status, int cost) {
        Stacks base = Stacks.of(new SmallCatalog()
                .framework("web", WEB, web -> web.with(status))
                .claim("web", "c.a", SupportLevel.BUILT_IN));
        assertThat(base.cheapest(MUST_A).cost()).isEqualTo(cost);
        Stacks addOn = Stacks.of(Stacks.webAndAble().framework("able", ORM, able -> able.with(status)));
        assertThat(addOn.cheapest(MUST_A).cost()).isEqualTo(11 + cost);
    }

    @Test
    void chargesForUnknownRuntimes() {
        Stacks stacks = Stacks.of(Stacks.webAndAble()
                .framework("web", WEB, web -> web.runningOn(null))
                .framework("able", ORM, able -> able.runningOn(null)));
        StackPlan plan = stacks.cheapest(MUST_A);
        assertThat(plan.cost()).isEqualTo(11 + 2 + 2);
        assertThat(plan.notProven()).hasSize(2);
        assertThat(plan.runtimes()).hasSize(2);
    }

    @Test
    void theClaimOfTheBaseDecidesAboutWhatItNames() {
        Stacks stacks = Stacks.of(Stacks.webAndAble()
                .claim(
                        "web",
                        "c.a",
                        SupportLevel.OFFICIAL_EXTENSION,
                        Completeness.PARTIAL,
                        Stability.STABLE,
                        false,
                        "able"));
        StackCoverage coverage = stacks.cheapest(MUST_A).coverage().get(0);
        assertThat(Objects.requireNonNull(coverage.claim()).framework()).isEqualTo("web");
        assertThat(Objects.requireNonNull(coverage.by()).slug()).isEqualTo("able");
        assertThat(stacks.cheapest(MUST_A).cost()).isEqualTo(13);
        List<Requirement> whole =
                must(NEEDS.feature("c.a", SupportLevel.THIRD_PARTY, false)).list();
        assertThat(stacks.cheapest(whole).cost()).isEqualTo(11);
    }

    @Test
    void levelsAreAsSeenFromTheBase() {
        Stacks stacks = Stacks.of(Stacks.webAndAble());
        for (SupportLevel level : List.of(SupportLevel.BUILT_IN, SupportLevel.OFFICIAL_EXTENSION)) {
            assertThat(Stacks.labels(
                            stacks.none(must(NEEDS.feature("c.a", level, true)).list())))
                    .containsExactly("MUST c.a");
        }
    }

    @Test
    void whatTwoRequirementsNeedIsPaidOnce() {
        Stacks stacks = Stacks.of(Stacks.webAndAble()
                .framework("first", ORM)
                .framework("second", ORM)
                .claim("able", "c.b", SupportLevel.BUILT_IN)
                .claim("web", "c.a", SupportLevel.OFFICIAL_EXTENSION, "first")
                .claim("web", "c.b", SupportLevel.OFFICIAL_EXTENSION, "second"));
        StackPlan plan = stacks.cheapest(must(A).andMust(B).list());
        assertThat(Stacks.members(plan)).containsExactly("web BASE", "able ADD_ON");
        assertThat(plan.cost()).isEqualTo(12);
        assertThat(member(plan, "able").covers()).hasSize(2);
    }

    @Test
    void leavesAWishUnmetWhereThatIsCheaper() {
        Stacks stacks = Stacks.of(Stacks.webAndAble());
        StackPlan without = stacks.cheapest(new Wanted().and(Importance.NICE, A).list());
        assertThat(Stacks.members(without)).containsExactly("web BASE");
        assertThat(Stacks.costs(without)).containsExactly("5 c.a is left unmet.");
        assertThat(without.coverage().get(0).outcome()).isEqualTo(Outcome.UNMET);
        StackPlan with = stacks.cheapest(should(A).list());
        assertThat(Stacks.members(with)).containsExactly("web BASE", "able ADD_ON");
        assertThat(with.cost()).isEqualTo(11);
        assertThat(stacks.cheapest(new Wanted().and(Importance.NICE, A, 2).list())
                        .members())
                .hasSize(1);
        assertThat(stacks.cheapest(new Wanted().and(Importance.NICE, A, 2.4).list())
                        .members())
                .hasSize(2);
        assertThat(stacks.cheapest(new Wanted().and(Importance.NICE, A, 0).list())
                        .cost())
                .isZero();
    }

    private static StackMember member(StackPlan plan, String slug) {
        return plan.members().stream()
                .filter(member -> member.framework().slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
