package dev.frameworkgraph.advice.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.advice.FeatureEffect;
import dev.frameworkgraph.advice.FeatureEffects;
import dev.frameworkgraph.advice.Filler;
import dev.frameworkgraph.advice.RandomQuestions;
import dev.frameworkgraph.advice.SmallCatalog;
import dev.frameworkgraph.advice.SwapEffect;
import dev.frameworkgraph.advice.SwapEffect.Displaced;
import dev.frameworkgraph.advice.compose.Composer;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.ShippedEngine;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a stack loses, gains and has to replace when a member leaves it. */
class SwapTest {

    private static final FrameworkKind WEB = FrameworkKind.WEB_FRAMEWORK;
    private static final FrameworkGraph SHIPPED = ShippedEngine.GRAPH;

    @Test
    void sortsFeaturesByWhatBecomesOfThem() {
        FeatureEffects effects =
                Swaps.swap(Swaps.catalog(), List.of("old"), "old", "new").features();
        assertThat(effects.lost())
                .extracting(SwapTest::key, FeatureEffect::explanation)
                .containsExactly(
                        tuple("c.a", "Before: Old: Built in. After: Only by something that is not in the stack."));
        assertThat(effects.gained())
                .extracting(SwapTest::key, FeatureEffect::explanation)
                .containsExactly(tuple("c.b", "Before: Not there. After: New: Built in."));
        assertThat(effects.changed())
                .extracting(SwapTest::key, FeatureEffect::explanation)
                .containsExactly(tuple("c.c", "Before: Old: Built in. After: New: Built in, in part."));
        assertThat(effects.unclear()).isEmpty();
        // c.e is there as before, but from another member; c.d is unknown of both
        assertThat(effects.moved() + effects.unchanged()).isEqualTo(2);
        assertThat(effects.moved()).isEqualTo(1);
        assertThat(effects.lost().get(0).fillers())
                .extracting(filler -> filler.framework().slug(), Filler::explanation)
                .containsExactly(
                        tuple("mapper", "Named by the claim about New."),
                        tuple("old", "Named by the claim about New."));
    }

    private static String key(FeatureEffect effect) {
        return effect.feature().key();
    }

    @Test
    void whatAClaimNamesCountsOnceItIsInTheStack() {
        SmallCatalog catalog = Swaps.catalog().framework("aside", WEB);
        FeatureEffects effects = Swaps.swap(catalog, List.of("aside", "old"), "old", "new", "mapper")
                .features();
        assertThat(effects.changed())
                .extracting(SwapTest::key, FeatureEffect::explanation)
                .containsExactly(
                        tuple("c.a", "Before: Old: Built in. After: New: By Mapper or Old."),
                        tuple("c.c", "Before: Old: Built in. After: New: Built in, in part."));
    }

    @Test
    void whatIsUnknownBeforeOrAfterIsUnclear() {
        FeatureEffects leaving =
                Swaps.swap(Swaps.catalog(), List.of("old", "mapper"), "old").features();
        assertThat(leaving.lost()).isEmpty();
        assertThat(leaving.unclear())
                .extracting(SwapTest::key, FeatureEffect::explanation)
                .containsExactly(
                        tuple("c.a", "Before: Old: Built in. After: Unknown of Mapper."),
                        tuple("c.c", "Before: Old: Built in. After: Unknown of Mapper."),
                        tuple("c.e", "Before: Old: Built in. After: Unknown of Mapper."));
        assertThat(leaving.unclear()).allMatch(effect -> effect.fillers().isEmpty());
        FeatureEffects coming =
                Swaps.swap(Swaps.catalog(), List.of("mapper"), "mapper", "new").features();
        assertThat(coming.gained()).isEmpty();
        assertThat(coming.unclear()).extracting(SwapTest::key).containsExactly("c.a", "c.b", "c.c", "c.e");
    }

    @Test
    void emptyStacksHaveNothing() {
        SwapEffect effect = Swaps.swap(Swaps.catalog(), List.of("old"), "old");
        assertThat(effect.after()).isEmpty();
        assertThat(effect.features().lost()).extracting(SwapTest::key).containsExactly("c.a", "c.c", "c.e");
        assertThat(effect.features().lost())
                .allMatch(lost -> lost.after() == null
                        && lost.explanation().equals("Before: Old: Built in. After: Makes no sense."));
        assertThat(effect.features().unclear()).extracting(SwapTest::key).containsExactly("c.d");
        assertThat(effect.features().unchanged()).isEqualTo(1);
        assertThat(effect.runtimesLost()).isEmpty();
    }

    @Test
    void keepsTheOrderOfTheStackAndAddsWhatReplaces() {
        SmallCatalog catalog = Swaps.catalog().framework("gate", FrameworkKind.APPLICATION_SERVER);
        SwapEffect effect = Swaps.swap(catalog, List.of("gate", "old", "mapper"), "old", "new", "mapper");
        assertThat(effect.before()).extracting(Framework::slug).containsExactly("gate", "old", "mapper");
        assertThat(effect.after()).extracting(Framework::slug).containsExactly("gate", "mapper", "new");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void addsUpOnTheShippedCatalog(long seed) {
        RandomQuestions questions = new RandomQuestions(SHIPPED, seed);
        Framework leaving = SHIPPED.getFramework(seed % 2 == 0 ? "django" : "flask");
        List<Framework> stack = Stream.concat(Stream.of(leaving), questions.frameworks(6).stream())
                .distinct()
                .toList();
        List<Framework> replacements = questions.frameworks(3);
        Swap swap = new Swap(SHIPPED, new Composer(SHIPPED).compatibility());
        SwapEffect effect = swap.effect(stack, leaving, replacements, List.of());
        assertThat(Swaps.count(effect.features())).isEqualTo((int) SHIPPED.features().stream()
                .filter(feature -> Stream.of(stack, effect.after())
                        .flatMap(List::stream)
                        .anyMatch(member -> feature.appliesTo().contains(member.kind())))
                .count());
        assertThat(effect.features().lost())
                .allMatch(lost -> Objects.requireNonNull(lost.before()).isKnown());
        assertThat(effect.before()).isEqualTo(stack);
        List<Framework> displaced =
                effect.toBeReplaced().stream().map(Displaced::member).toList();
        assertThat(stack).containsAll(displaced);
        assertThat(effect.after())
                .isEqualTo(Stream.concat(stack.stream(), replacements.stream())
                        .distinct()
                        .filter(member -> !member.equals(leaving) || replacements.contains(leaving))
                        .filter(member -> !displaced.contains(member))
                        .toList());
        assertThat(effect.toBeReplaced()).allMatch(one -> one.substitutes().size() <= 5);
        assertThat(swap.effect(stack, leaving, replacements, List.of())).isEqualTo(effect);
        SwapEffect back = swap.effect(stack, leaving, List.of(leaving), List.of());
        assertThat(back.after()).isEqualTo(stack);
        assertThat(Swaps.count(back.features()) - back.features().unchanged()).isZero();
    }

    @Test
    void looksAtTheSample() {
        SwapEffect effect = Swaps.swap(SampleCatalog.graph(), List.of("alpha", "beta"), "alpha", List.of(), List.of());
        assertThat(effect.toBeReplaced())
                .extracting(Displaced::explanation)
                .containsExactly("Beta Checks extends Alpha.");
        assertThat(effect.after()).isEmpty();
        assertThat(Swaps.count(effect.features())).isEqualTo(5);
    }
}
