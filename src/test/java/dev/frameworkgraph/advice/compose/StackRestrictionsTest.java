package dev.frameworkgraph.advice.compose;

import static dev.frameworkgraph.advice.Wanted.must;
import static dev.frameworkgraph.advice.Wanted.should;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.advice.FeatureNeed;
import dev.frameworkgraph.advice.Importance;
import dev.frameworkgraph.advice.LanguageNeed;
import dev.frameworkgraph.advice.LicenseNeed;
import dev.frameworkgraph.advice.LicensePolicy;
import dev.frameworkgraph.advice.Need;
import dev.frameworkgraph.advice.Needs;
import dev.frameworkgraph.advice.Outcome;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.SmallCatalog;
import dev.frameworkgraph.advice.StackPlan;
import dev.frameworkgraph.advice.StatusNeed;
import dev.frameworkgraph.advice.Wanted;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.FrameworkStatus;
import dev.frameworkgraph.catalog.Language;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.Runtime;
import dev.frameworkgraph.catalog.StandardRole;
import dev.frameworkgraph.catalog.SupportLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What cannot be in a stack together, what a question admits, and what is said where nothing is left. */
@SuppressWarnings("JavaLangClash")
class StackRestrictionsTest {

    private static final FrameworkKind WEB = FrameworkKind.WEB_FRAMEWORK;
    private static final FrameworkKind ORM = FrameworkKind.ORM;
    private static final FrameworkKind QUEUE = FrameworkKind.TASK_QUEUE;

    private static final Needs NEEDS = new Needs(new SmallCatalog().graph());
    private static final FeatureNeed A = NEEDS.feature("c.a");
    private static final FeatureNeed B = NEEDS.feature("c.b");
    private static final List<Requirement> MUST_A = must(A).list();
    private static final List<Requirement> BOTH = must(A).andMust(B).list();

    private static void assertTakesFirst(SmallCatalog catalog, List<Requirement> requirements) {
        assertThat(Stacks.members(Stacks.of(catalog).cheapest(requirements))).contains("first ADD_ON");
    }

    private static void assertTakesSpare(SmallCatalog catalog, List<Requirement> requirements) {
        assertThat(Stacks.members(Stacks.of(catalog).cheapest(requirements)))
                .contains("spare ADD_ON")
                .doesNotContain("first ADD_ON");
    }

    @Test
    void keepsApartWhatConflicts() {
        assertTakesFirst(Stacks.firstOrSpare(), BOTH);
        assertTakesSpare(Stacks.firstOrSpare().edge(RelationshipKind.CONFLICTS_WITH, "first", "queue"), BOTH);
        assertTakesSpare(Stacks.firstOrSpare().edge(RelationshipKind.CONFLICTS_WITH, "first", "web", ">=1"), MUST_A);
    }

    @Test
    void aConflictWithOldVersionsIsNone() {
        assertTakesFirst(Stacks.firstOrSpare().edge(RelationshipKind.CONFLICTS_WITH, "first", "queue", "<1"), BOTH);
    }

    @Test
    void keepsApartWhatRequiresDifferentVersions() {
        SmallCatalog catalog = Stacks.firstOrSpare()
                .framework("shared", FrameworkKind.OTHER, shared -> shared.released("2.0", "1.0"))
                .requires("queue", "shared", ">=2")
                .requires("first", "shared", "<2");
        assertTakesFirst(catalog, MUST_A);
        assertTakesSpare(catalog, BOTH);
    }

    @Test
    void takesForGrantedWhatNoKnownReleaseTells() {
        SmallCatalog catalog = Stacks.firstOrSpare()
                .framework("shared", FrameworkKind.OTHER, shared -> shared.released("2.0", "1.0"))
                .requires("queue", "shared", ">=3")
                .requires("first", "shared", "<2");
        StackPlan plan = Stacks.of(catalog).cheapest(BOTH);
        assertThat(Stacks.members(plan)).contains("first ADD_ON", "queue ADD_ON", "shared DEPENDENCY");
        assertThat(plan.notProven())
                .containsExactly("Whether the versions of Shared that [first, queue] require have one in common.");
    }

    @Test
    void sharesARuntime() {
        SmallCatalog catalog = Stacks.firstOrSpare()
                .framework("first", ORM, first -> first.runningOn("<3.12"))
                .framework("queue", QUEUE, queue -> queue.runningOn(">=3.12"));
        assertTakesFirst(catalog, MUST_A);
        assertTakesSpare(catalog, BOTH);
        assertThat(Stacks.of(catalog).cheapest(MUST_A).runtimes())
                .extracting(Runtime::slug)
                .containsExactly("python-3-11");
        assertThat(Stacks.of(catalog).cheapest(BOTH).runtimes())
                .extracting(Runtime::slug)
                .containsExactly("python-3-12");
    }

    @Test
    void runsOnTheRuntimeThatIsAskedFor() {
        SmallCatalog catalog = Stacks.firstOrSpare().framework("first", ORM, first -> first.runningOn("<3.12"));
        assertTakesFirst(catalog, must(A).andMust(NEEDS.runtime("python-3-11")).list());
        assertTakesSpare(catalog, must(A).andMust(NEEDS.runtime("python-3-12")).list());
        assertTakesFirst(
                catalog,
                must(A).and(Importance.MUST_NOT, NEEDS.runtime("python-3-12"))
                        .list()
                        .subList(0, 1));
    }

    @Test
    void anUnknownRuntimeIsNoReasonToLeaveOut() {
        SmallCatalog catalog = Stacks.firstOrSpare()
                .framework("first", ORM, first -> first.runningOn(null))
                .framework("spare", ORM, spare -> spare.runningOn("<3.12"));
        StackPlan plan = Stacks.of(catalog)
                .cheapest(must(A).andMust(NEEDS.runtime("python-3-12")).list());
        assertThat(Stacks.members(plan)).contains("first ADD_ON");
        assertThat(plan.coverage().get(1).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(plan.cost()).isEqualTo(10 + 1 + 2);
    }

    @Test
    void sharesALanguage() {
        assertTakesSpare(
                Stacks.firstOrSpare()
                        .framework(
                                "first", ORM, first -> first.in(Language.RUBY).runningOn(null)),
                MUST_A);
        assertThat(Stacks.labels(Stacks.of(Stacks.firstOrSpare())
                        .none(must(A).andMust(new LanguageNeed(Language.RUBY)).list())))
                .containsExactly("MUST Language RUBY");
    }

    @Test
    void policiesConcernEveryMember() {
        Need permissive = new LicenseNeed(LicensePolicy.PERMISSIVE);
        SmallCatalog copyleft = Stacks.firstOrSpare().framework("first", ORM, first -> first.under("GPL-3.0-only"));
        assertTakesSpare(copyleft, must(A).andMust(permissive).list());
        // three times five points are more than the two for the spare one
        assertTakesSpare(copyleft, must(A).and(Importance.SHOULD, permissive).list());
        assertTakesFirst(copyleft, must(A).and(Importance.NICE, permissive, 0.2).list());
        StackPlan plan = Stacks.of(copyleft)
                .cheapest(must(A).and(Importance.NICE, permissive, 0.2).list());
        assertThat(Stacks.costs(plan)).contains("1 First does not meet Permissive licence.");
        assertThat(plan.coverage().get(1).outcome()).isEqualTo(Outcome.UNMET);
        assertThat(plan.coverage().get(1).explanation()).isEqualTo("Not so: First.");
        SmallCatalog unsorted = Stacks.firstOrSpare().framework("first", ORM, first -> first.under("LicenseRef-Own"));
        assertThat(Stacks.of(unsorted)
                        .cheapest(must(A).andMust(permissive).list())
                        .cost())
                .isEqualTo(13);
        SmallCatalog behind = copyleft.framework("spare", ORM, spare -> spare.under("MIT"))
                .framework("deep", FrameworkKind.OTHER, deep -> deep.under("GPL-3.0-only"))
                .requires("spare", "deep", null);
        assertThat(Stacks.labels(
                        Stacks.of(behind).none(must(A).andMust(permissive).list())))
                .containsExactly("MUST c.a", "MUST Permissive licence");
    }

    @Test
    void statusCanBeAskedFor() {
        SmallCatalog catalog =
                Stacks.firstOrSpare().framework("first", ORM, first -> first.with(FrameworkStatus.INACTIVE));
        assertTakesSpare(catalog, MUST_A);
        assertThat(Stacks.labels(Stacks.of(catalog)
                        .none(must(A).andMust(new StatusNeed(FrameworkStatus.ACTIVE))
                                .list())))
                .containsExactly("MUST c.a", "MUST Status ACTIVE");
        assertTakesSpare(
                catalog,
                must(A).andMust(new StatusNeed(FrameworkStatus.MAINTENANCE)).list());
        assertThat(Stacks.of(catalog)
                        .cheapest(must(A).and(Importance.SHOULD, new StatusNeed(FrameworkStatus.ACTIVE))
                                .list())
                        .cost())
                .isEqualTo(10 + 1 + 2 + 15);
    }

    @Test
    void pinsAndExcludes() {
        StackPlan plan = Stacks.of(Stacks.firstOrSpare()).pinning("spare").cheapest(MUST_A);
        assertThat(Stacks.members(plan)).containsExactly("web BASE", "spare PINNED");
        assertThat(plan.cost()).isEqualTo(13);
        assertThat(Stacks.members(
                        Stacks.of(Stacks.firstOrSpare()).excluding("first").cheapest(MUST_A)))
                .containsExactly("web BASE", "spare ADD_ON");
        Stacks both =
                Stacks.of(Stacks.firstOrSpare().framework("other", WEB).claim("other", "c.a", SupportLevel.BUILT_IN));
        assertThat(Stacks.members(both.cheapest(MUST_A))).containsExactly("other BASE");
        assertThat(Stacks.members(both.pinning("web").cheapest(MUST_A))).containsExactly("web BASE", "first ADD_ON");
        assertThat(Stacks.members(both.excluding("other").cheapest(MUST_A)))
                .containsExactly("web BASE", "first ADD_ON");
    }

    @Test
    void aDatastoreForRecordsNeedsADataLayer() {
        SmallCatalog catalog =
                Stacks.firstOrSpare().supports("queue", "records").supports("queue", "cache");
        assertThat(Stacks.labels(
                        Stacks.of(catalog).none(must(NEEDS.datastore("records")).list())))
                .containsExactly("MUST Records");
        assertThat(Stacks.members(Stacks.of(catalog)
                        .cheapest(must(NEEDS.datastore("cache")).list())))
                .containsExactly("web BASE", "queue ADD_ON");
        assertThat(Stacks.members(Stacks.of(catalog.supports("spare", "records"))
                        .cheapest(must(NEEDS.datastore("records")).list())))
                .containsExactly("web BASE", "spare ADD_ON");
    }

    @Test
    void takesTheDriverForTheDatastoreThatIsAskedFor() {
        SmallCatalog catalog = Stacks.firstOrSpare()
                .framework("plain-driver", FrameworkKind.DATABASE_DRIVER)
                .framework(
                        "records-driver",
                        FrameworkKind.DATABASE_DRIVER,
                        driver -> driver.with(FrameworkStatus.INACTIVE))
                .edge(RelationshipKind.INTEGRATES_WITH, "first", "plain-driver")
                .edge(RelationshipKind.INTEGRATES_WITH, "first", "records-driver")
                .needsOneOf("first", FrameworkKind.DATABASE_DRIVER)
                .supports("first", "records")
                .supports("records-driver", "records");
        catalog.framework("spare", ORM, spare -> spare.with(FrameworkStatus.ARCHIVED));
        assertThat(Stacks.members(Stacks.of(catalog).excluding("spare").cheapest(MUST_A)))
                .contains("plain-driver ADD_ON");
        assertThat(Stacks.members(Stacks.of(catalog)
                        .excluding("spare")
                        .cheapest(must(A).andMust(NEEDS.datastore("records")).list())))
                .contains("records-driver ADD_ON")
                .doesNotContain("plain-driver ADD_ON");
    }

    @Test
    void aServerThatSupportsADatastoreStillFillsItsRole() {
        SmallCatalog catalog = new SmallCatalog()
                .framework("web", WEB)
                .framework("known", FrameworkKind.APPLICATION_SERVER)
                .framework("caching", FrameworkKind.APPLICATION_SERVER)
                .claim("web", "c.a", SupportLevel.BUILT_IN)
                .takesSide("web", StandardRole.APPLICATION)
                .takesSide("caching", StandardRole.SERVER)
                .takesSide("known", StandardRole.SERVER)
                .edge(RelationshipKind.INTEGRATES_WITH, "known", "web")
                .needsOneOf("web", FrameworkKind.APPLICATION_SERVER)
                .supports("caching", "cache");
        List<Requirement> wish = should(NEEDS.datastore("cache")).list();
        assertThat(Stacks.of(catalog).pinning("known").cheapest(wish).cost()).isEqualTo(21);
        assertThat(Stacks.members(Stacks.of(catalog)
                        .cheapest(new Wanted()
                                .and(Importance.NICE, NEEDS.datastore("cache"), 0.1)
                                .list())))
                .containsExactly("web BASE", "known ADD_ON");
    }
}
