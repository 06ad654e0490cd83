package dev.frameworkgraph.advice.whatif;

import static dev.frameworkgraph.advice.Wanted.must;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.frameworkgraph.advice.Importance;
import dev.frameworkgraph.advice.KindNeed;
import dev.frameworkgraph.advice.LicenseNeed;
import dev.frameworkgraph.advice.LicensePolicy;
import dev.frameworkgraph.advice.Needs;
import dev.frameworkgraph.advice.Outcome;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.SmallCatalog;
import dev.frameworkgraph.advice.StatusNeed;
import dev.frameworkgraph.advice.SwapEffect;
import dev.frameworkgraph.advice.Wanted;
import dev.frameworkgraph.catalog.Completeness;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.FrameworkStatus;
import dev.frameworkgraph.catalog.Stability;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the requirements on a stack fare when a member leaves it. */
class SwapRequirementsTest {

    private static final FrameworkKind ORM = FrameworkKind.ORM;
    private static final FrameworkKind WEB = FrameworkKind.WEB_FRAMEWORK;
    private static final Needs NEEDS = new Needs(new SmallCatalog().graph());

    @Test
    void tellsHowRequirementsFare() {
        SmallCatalog catalog = Swaps.catalog()
                .framework("new", WEB, web -> web.under("GPL-3.0-only").with(FrameworkStatus.MAINTENANCE))
                .supports("mapper", "records");
        List<Requirement> requirements = must(NEEDS.feature("c.a"))
                .andMust(NEEDS.feature("c.c", SupportLevel.THIRD_PARTY, false))
                .andMust(NEEDS.feature("c.d"))
                .andMust(NEEDS.datastore("records"))
                .andMust(NEEDS.datastore("cache"))
                .andMust(new LicenseNeed(LicensePolicy.PERMISSIVE))
                .andMust(new StatusNeed(FrameworkStatus.MAINTENANCE))
                .andMust(new KindNeed(ORM))
                .and(Importance.MUST_NOT, new KindNeed(FrameworkKind.TASK_QUEUE))
                .and(Importance.MUST_NOT, NEEDS.feature("c.b"))
                .list();
        FrameworkGraph graph = catalog.graph();
        SwapEffect effect = Swaps.swap(graph, List.of("old", "mapper"), "old", List.of("new"), requirements);
        assertThat(effect.requirements())
                .extracting(fares -> fares.requirement().index(), fares -> fares.before(), fares -> fares.after())
                .containsExactly(
                        tuple(0, Outcome.MET, Outcome.MET),
                        // the new base has it in part only, and of the mapper nobody knows
                        tuple(1, Outcome.MET, Outcome.UNKNOWN),
                        tuple(2, Outcome.UNKNOWN, Outcome.UNKNOWN),
                        tuple(3, Outcome.MET, Outcome.MET),
                        tuple(4, Outcome.UNKNOWN, Outcome.UNKNOWN),
                        tuple(5, Outcome.MET, Outcome.UNMET),
                        tuple(6, Outcome.MET, Outcome.MET),
                        tuple(7, Outcome.MET, Outcome.MET),
                        tuple(8, Outcome.UNMET, Outcome.UNMET),
                        tuple(9, Outcome.UNKNOWN, Outcome.MET));
        // only the features that are asked for
        assertThat(Swaps.count(effect.features())).isEqualTo(4);
    }

    @Test
    void aRequirementIsMetByWhicheverMemberMeetsIt() {
        FrameworkGraph graph = Swaps.catalog()
                .claim("mapper", "c.c", SupportLevel.THIRD_PARTY, "extra")
                .framework("extra", FrameworkKind.OTHER)
                .claim(
                        "extra",
                        "c.a",
                        SupportLevel.OFFICIAL_EXTENSION,
                        Completeness.PARTIAL,
                        Stability.STABLE,
                        false,
                        "mapper")
                .graph();
        // the partial one that is built in is worth as much as the whole one by a third party, and comes first
        List<Requirement> whole =
                must(NEEDS.feature("c.c", SupportLevel.THIRD_PARTY, false)).list();
        List<String> stack = List.of("old", "mapper", "extra");
        assertThat(Swaps.swap(graph, stack, "old", List.of("new"), whole)
                        .requirements()
                        .get(0)
                        .after())
                .isEqualTo(Outcome.MET);
        // what a third party does is worth more than the partial extension, but is below the level
        List<Requirement> official = must(NEEDS.feature("c.a", SupportLevel.OFFICIAL_EXTENSION, true))
                .list();
        assertThat(Swaps.swap(graph, stack, "old", List.of("new"), official)
                        .requirements()
                        .get(0)
                        .after())
                .isEqualTo(Outcome.MET);
    }

    /** As in a composed stack: what a claim names is none of the framework that claims it, and nobody looked at the mapper. */
    @Test
    void whatMustNotBeThereIsThereOnlyWhereItIsBuiltIn() {
        List<Requirement> forbidden =
                new Wanted().and(Importance.MUST_NOT, NEEDS.feature("c.a")).list();
        assertThat(Swaps.swap(Swaps.catalog().graph(), List.of("mapper", "old"), "old", List.of("new"), forbidden)
                        .requirements())
                .extracting(fares -> fares.before(), fares -> fares.after())
                .containsExactly(tuple(Outcome.MET, Outcome.UNKNOWN));
        FrameworkGraph looked =
                Swaps.catalog().claim("mapper", "c.a", SupportLevel.NONE).graph();
        assertThat(Swaps.swap(looked, List.of("mapper", "old"), "old", List.of("new"), forbidden)
                        .requirements())
                .extracting(fares -> fares.before(), fares -> fares.after())
                .containsExactly(tuple(Outcome.MET, Outcome.UNMET));
    }
}
