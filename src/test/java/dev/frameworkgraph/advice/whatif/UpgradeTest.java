package dev.frameworkgraph.advice.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.advice.FeatureEffect;
import dev.frameworkgraph.advice.FeatureEffects;
import dev.frameworkgraph.advice.UpgradeEffect;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.Runtime;
import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.ShippedEngine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What another version of a framework brings, over the beginnings and ends of the sample's claims. */
@SuppressWarnings("JavaLangClash")
class UpgradeTest {

    private static final FrameworkGraph SAMPLE = SampleCatalog.graph();

    @ParameterizedTest
    @CsvSource({
        // routing.typed-params since 1.10; routing.traversal from 1.9 until 1.10, and in part since 2.0
        "1.9,  1.10, routing.traversal,    routing.typed-params,                     ''",
        "1.10, 2.0,  '',                   routing.traversal,                        ''",
        "1.9,  2.0,  '',                   routing.typed-params,                     routing.traversal",
        "2.0,  1.9,  routing.typed-params, '',                                       routing.traversal",
        "1.10, 1.9,  routing.typed-params, routing.traversal,                        ''",
        "1.8,  2.0,  '',                   routing.typed-params routing.traversal,   ''",
        "2.0,  9.9,  '',                   '',                                       ''",
    })
    void comparesTheClaimsOfBothVersions(String from, String to, String lost, String gained, String changed) {
        FeatureEffects effects = upgrade("alpha", from, to).features();
        assertThat(keys(effects.lost())).isEqualTo(lost);
        assertThat(keys(effects.gained())).isEqualTo(gained);
        assertThat(keys(effects.changed())).isEqualTo(changed);
        assertThat(count(effects)).isEqualTo(5);
        assertThat(effects.moved()).isZero();
    }

    private static String keys(List<FeatureEffect> effects) {
        return String.join(
                " ", effects.stream().map(effect -> effect.feature().key()).toList());
    }

    private static int count(FeatureEffects effects) {
        return effects.lost().size()
                + effects.gained().size()
                + effects.changed().size()
                + effects.unclear().size()
                + effects.moved()
                + effects.unchanged();
    }

    @Test
    void whatSuppliesAFeatureCountsWithoutAStack() {
        FeatureEffects effects = upgrade("alpha", "1.10", "2.0").features();
        // what has no beginning on record was verified against 2.0 only
        assertThat(keys(effects.unclear())).isEqualTo("routing.declarative data.request-validation");
        assertThat(effects.unclear())
                .extracting(FeatureEffect::explanation)
                .containsExactly(
                        "Before: Unknown of Alpha. After: Alpha: Built in.",
                        "Before: Unknown of Alpha. After: Alpha: By Beta Checks.");
        assertThat(effects.unchanged()).isEqualTo(2);
        assertThat(upgrade("alpha", "2.0", "9.9").features().unchanged()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "1.9,  2.0, python-3-11, ''",
        "1.10, 2.0, python-3-11, ''",
        "1.9,  1.10, '',         ''",
        "2.0,  1.9, '',          python-3-11",
    })
    void comparesTheRuntimesThatReleasesDeclare(String from, String to, String lost, String gained) {
        UpgradeEffect effect = upgrade("alpha", from, to);
        assertThat(slugs(effect.runtimesLost())).isEqualTo(lost);
        assertThat(slugs(effect.runtimesGained())).isEqualTo(gained);
        assertThat(effect.notKnown()).isEmpty();
    }

    @Test
    void aComponentGoesWithTheReleasesOfItsParent() {
        UpgradeEffect effect = upgrade("alpha-orm", "1.10", "2.0");
        assertThat(effect.notKnown()).isEmpty();
        assertThat(slugs(effect.runtimesLost())).isEqualTo("python-3-11");
        assertThat(effect.features().unchanged()).isEqualTo(1);
        assertThat(keys(upgrade("alpha-orm", "1.9", "2.0").features().unclear()))
                .isEqualTo("orm.relational");
        assertThat(upgrade("alpha-orm", "2.0", "1.8").conflicts())
                .extracting(Relationship::key)
                .containsExactly("DEPENDS_ON:beta:alpha");
    }

    private static String slugs(List<Runtime> runtimes) {
        return String.join(" ", runtimes.stream().map(Runtime::slug).toList());
    }

    @Test
    void saysWhatItCannotTell() {
        UpgradeEffect unknown = upgrade("alpha", "1.8", "2.0");
        assertThat(unknown.notKnown())
                .containsExactly(
                        "1.8 is no release that the catalog knows; claims are those that hold for such a version.");
        assertThat(unknown.runtimesLost()).isEmpty();
        assertThat(unknown.runtimesGained()).isEmpty();
        UpgradeEffect undeclared = upgrade("beta", "0.1", "0.3");
        assertThat(undeclared.notKnown()).containsExactly("Release 0.1 declares no runtimes.");
        assertThat(undeclared.runtimesGained()).isEmpty();
    }

    @Test
    void tellsWhoseDeclaredRangeTheOtherVersionLeaves() {
        FrameworkGraph graph = FrameworkGraph.of(SampleCatalog.loaded(SampleCatalog.with(Map.of(
                "packages/beta.yaml", SampleCatalog.text("packages/beta.yaml").replace("\">=1.9\"", "\">=1.9,<2\"")))));
        Upgrade upgrade = new Upgrade(graph);
        Framework alpha = graph.getFramework("alpha");
        assertThat(conflicts(upgrade, alpha, "1.10", "2.0", List.of())).containsExactly("DEPENDS_ON:beta:alpha");
        assertThat(conflicts(upgrade, alpha, "1.9", "1.10", List.of())).isEmpty();
        assertThat(conflicts(upgrade, alpha, "2.0", "1.10", List.of())).isEmpty();
        assertThat(conflicts(upgrade, alpha, "1.10", "1.8", List.of())).containsExactly("DEPENDS_ON:beta:alpha");
        assertThat(conflicts(upgrade, alpha, "1.10", "2.0", List.of(graph.getFramework("gate"))))
                .isEmpty();
        assertThat(conflicts(upgrade, alpha, "1.10", "2.0", List.of(graph.getFramework("beta"))))
                .hasSize(1);
        // an extra that somebody may not have asked for
        assertThat(conflicts(upgrade, graph.getFramework("gate"), "21.0", "22.0", List.of()))
                .isEmpty();
    }

    private static List<String> conflicts(
            Upgrade upgrade, Framework framework, String from, String to, List<Framework> stack) {
        return upgrade.effect(framework, Version.of(from), Version.of(to), stack).conflicts().stream()
                .map(Relationship::key)
                .toList();
    }

    @Test
    void tellsWhyInWords() {
        assertThat(upgrade("alpha", "1.9", "1.10").features().lost())
                .extracting(effect -> effect.feature().key(), FeatureEffect::explanation)
                .containsExactly(tuple("routing.traversal", "Before: Alpha: Built in, since 1.9. After: Not there."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"django", "flask", "fastapi", "sqlalchemy", "celery", "gunicorn"})
    void theWayBackIsTheReverseOnTheShippedCatalog(String slug) {
        FrameworkGraph graph = ShippedEngine.GRAPH;
        Framework framework = graph.getFramework(slug);
        List<Version> versions =
                framework.releases().stream().map(release -> release.version()).toList();
        Upgrade upgrade = new Upgrade(graph);
        for (int index = 1; index < Math.min(versions.size(), 12); index++) {
            UpgradeEffect there = upgrade.effect(framework, versions.get(index), versions.get(0), List.of());
            UpgradeEffect back = upgrade.effect(framework, versions.get(0), versions.get(index), List.of());
            long applicable = graph.features().stream()
                    .filter(feature -> feature.appliesTo().contains(framework.kind()))
                    .count();
            assertThat(count(there.features())).isEqualTo((int) applicable);
            assertThat(keys(there.features().gained()))
                    .isEqualTo(keys(back.features().lost()));
            assertThat(keys(there.features().lost()))
                    .isEqualTo(keys(back.features().gained()));
            assertThat(keys(there.features().unclear()))
                    .isEqualTo(keys(back.features().unclear()));
            assertThat(there.runtimesLost()).isEqualTo(back.runtimesGained());
            assertThat(there.runtimesGained()).isEqualTo(back.runtimesLost());
        }
    }

    private static UpgradeEffect upgrade(String slug, String from, String to) {
        Framework framework = SAMPLE.getFramework(slug);
        return new Upgrade(SAMPLE).effect(framework, Version.of(from), Version.of(to), List.of());
    }
}
