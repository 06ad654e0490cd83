package dev.frameworkgraph.advice.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.frameworkgraph.advice.SmallCatalog;
import dev.frameworkgraph.advice.SwapEffect;
import dev.frameworkgraph.advice.SwapEffect.Displaced;
import dev.frameworkgraph.advice.SwapEffect.NewConflict;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.Language;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.Runtime;
import dev.frameworkgraph.catalog.SupportLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What else a stack has to change or loses when a member leaves it. */
@SuppressWarnings("JavaLangClash")
class SwapConsequencesTest {

    private static final FrameworkKind WEB = FrameworkKind.WEB_FRAMEWORK;
    private static final FrameworkKind ORM = FrameworkKind.ORM;

    /** Besides, what extends the old one, or both, or an extension, and what needs the old one or only goes with it. */
    private static SmallCatalog extended() {
        return Swaps.catalog()
                .framework("plugin", FrameworkKind.OTHER)
                .framework("double", FrameworkKind.OTHER)
                .framework("deep", FrameworkKind.OTHER)
                .framework("user", FrameworkKind.OTHER)
                .framework("free", FrameworkKind.OTHER)
                .edge(RelationshipKind.EXTENDS, "plugin", "old")
                .edge(RelationshipKind.EXTENDS, "double", "new")
                .edge(RelationshipKind.EXTENDS, "double", "old")
                .edge(RelationshipKind.EXTENDS, "deep", "plugin")
                .requires("plugin", "old", null)
                .requires("double", "old", null)
                .requires("deep", "plugin", null)
                .requires("user", "old", null)
                .edge(RelationshipKind.INTEGRATES_WITH, "free", "old");
    }

    @Test
    void whatExtendsTheLeavingOneCannotStayNorWhatExtendsThat() {
        List<String> stack = List.of("old", "deep", "plugin", "double", "free");
        SwapEffect effect = Swaps.swap(extended(), stack, "old", "new");
        assertThat(effect.toBeReplaced())
                .extracting(
                        displaced -> displaced.member().slug(),
                        displaced -> displaced.because().key(),
                        Displaced::explanation)
                .containsExactlyInAnyOrder(
                        tuple("plugin", "EXTENDS:plugin:old", "Plugin extends Old."),
                        tuple("deep", "EXTENDS:deep:plugin", "Deep extends Plugin."));
        assertThat(slugs(effect.after())).containsExactly("double", "free", "new");
    }

    @Test
    void namesTheEdgeToWhatWasThereBefore() {
        SwapEffect effect = Swaps.swap(extended(), List.of("old", "double"), "old");
        assertThat(effect.toBeReplaced())
                .extracting(displaced -> displaced.because().key())
                .containsExactly("EXTENDS:double:old");
        assertThat(effect.after()).isEmpty();
    }

    @Test
    void extensionsDoNotHoldEachOther() {
        SmallCatalog catalog = extended()
                .framework("other", FrameworkKind.OTHER)
                .edge(RelationshipKind.EXTENDS, "other", "old")
                .requires("other", "old", null);
        SwapEffect effect = Swaps.swap(catalog, List.of("old", "plugin", "other"), "old", "new");
        assertThat(effect.toBeReplaced())
                .extracting(displaced -> displaced.member().slug())
                .containsExactlyInAnyOrder("plugin", "other");
        assertThat(slugs(effect.after())).containsExactly("new");
    }

    @Test
    void whatComesWithAnotherMemberIsStillThere() {
        SwapEffect effect = Swaps.swap(extended(), List.of("old", "plugin", "user"), "old", "new");
        assertThat(effect.toBeReplaced()).isEmpty();
        assertThat(slugs(effect.after())).containsExactly("plugin", "user", "new");
    }

    @Test
    void whatWasTakenForGrantedBeforeStaysSo() {
        SwapEffect effect = Swaps.swap(extended(), List.of("plugin", "mapper", "double"), "mapper", "free");
        assertThat(effect.toBeReplaced()).isEmpty();
        assertThat(slugs(effect.after())).containsExactly("plugin", "double", "free");
    }

    @Test
    void nothingHasToGoWhereTheLeavingOneComesBack() {
        for (List<String> stack : List.of(List.of("old", "plugin", "deep", "user"), List.of("deep", "old"))) {
            for (String leaving : stack) {
                SwapEffect effect = Swaps.swap(extended(), stack, leaving, leaving);
                assertThat(effect.toBeReplaced()).isEmpty();
                assertThat(effect.after()).isEqualTo(effect.before());
                assertThat(effect.features().lost()).isEmpty();
                assertThat(effect.features().unchanged()).isEqualTo(5);
            }
        }
    }

    private static List<String> slugs(List<Framework> frameworks) {
        return frameworks.stream().map(Framework::slug).toList();
    }

    @Test
    void substitutesAreWhatTheStackAfterNamesMostForWhatIsLost() {
        SmallCatalog catalog = new SmallCatalog()
                .framework("old", WEB)
                .framework("new", WEB)
                .framework("plugin", FrameworkKind.OTHER)
                .framework("once", FrameworkKind.OTHER)
                .framework("twice", FrameworkKind.OTHER)
                .edge(RelationshipKind.EXTENDS, "plugin", "old")
                .claim("old", "c.a", SupportLevel.THIRD_PARTY, "plugin")
                .claim("old", "c.b", SupportLevel.THIRD_PARTY, "plugin")
                .claim("old", "c.c", SupportLevel.BUILT_IN)
                .claim("new", "c.a", SupportLevel.THIRD_PARTY, "once", "twice")
                .claim("new", "c.b", SupportLevel.THIRD_PARTY, "twice", "plugin")
                .claim("new", "c.c", SupportLevel.THIRD_PARTY, "old");
        assertThat(Swaps.swap(catalog, List.of("old", "plugin"), "old", "new").toBeReplaced())
                .singleElement()
                .satisfies(displaced -> assertThat(displaced.substitutes())
                        .extracting(Framework::slug)
                        .containsExactly("twice", "once"));
    }

    @Test
    void tellsOnlyConflictsThatAreNew() {
        SmallCatalog catalog = Swaps.catalog()
                .framework("gem", ORM, gem -> gem.in(Language.RUBY))
                .framework("pinned", FrameworkKind.OTHER)
                .framework("shared", FrameworkKind.OTHER, shared -> shared.released("2.0", "1.0"))
                .requires("pinned", "shared", "<2")
                .requires("new", "shared", ">=2")
                .edge(RelationshipKind.CONFLICTS_WITH, "mapper", "pinned");
        SwapEffect effect = Swaps.swap(catalog, List.of("old", "mapper", "pinned", "gem"), "old", "new");
        assertThat(effect.conflicts())
                .extracting(
                        conflict -> conflict.one().slug(),
                        conflict -> conflict.other().slug(),
                        NewConflict::explanation)
                .containsExactly(
                        tuple(
                                "pinned",
                                "new",
                                "Pinned and New conflict, by record or by the versions that they require of something else."),
                        tuple("gem", "new", "They share no language."));
    }

    @Test
    void tellsRuntimesThatAreLost() {
        SmallCatalog catalog = Swaps.catalog()
                .framework("new", WEB, web -> web.runningOn(">=3.12"))
                .framework("blank", WEB, web -> web.runningOn(null));
        assertThat(Swaps.swap(catalog, List.of("old", "mapper"), "old", "new").runtimesLost())
                .extracting(Runtime::slug)
                .containsExactly("python-3-11");
        assertThat(Swaps.swap(catalog, List.of("old", "mapper"), "old", "blank").runtimesLost())
                .isEmpty();
    }
}
