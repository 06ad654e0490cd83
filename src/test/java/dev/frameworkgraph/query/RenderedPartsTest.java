package dev.frameworkgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.SampleCatalog;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Remembered parts change no answer, and cost no more memory than they may. */
class RenderedPartsTest {

    private static final String LIST = "{ frameworks(first: 4) { nodes { slug name summary } } }";
    private static final int RUNS = 5;

    @Test
    void areWrittenOnceAndCopiedFromThenOn() {
        QueryEngine engine = engine(1 << 20);
        String first = answer(engine, LIST, Map.of());
        assertThat(engine.partUse().operations()).isZero();
        for (int run = 2; run <= RUNS; run++) {
            assertThat(answer(engine, LIST, Map.of())).isEqualTo(first);
        }
        assertThat(engine.partUse().missed()).isEqualTo(4);
        assertThat(engine.partUse().reused()).isEqualTo(8);
        assertThat(engine.partUse().operations()).isEqualTo(1);
    }

    @Test
    void areNotKeptForWhatIsAskedSeldom() {
        QueryEngine engine = engine(1 << 20);
        run(engine, LIST, 2);
        assertThat(engine.partUse().bytes()).isZero();
    }

    @Test
    void canBeSwitchedOff() {
        QueryEngine engine = engine(0);
        run(engine, LIST, RUNS);
        assertThat(engine.partUse().reused()
                        + engine.partUse().missed()
                        + engine.partUse().bytes())
                .isZero();
    }

    @Test
    void areOneForAnObjectWithAllThatIsInIt() {
        QueryEngine engine = engine(1 << 20);
        run(engine, LIST.replace("summary", "features(first: 2) { nodes { level feature { key name } } }"), RUNS);
        assertThat(engine.partUse().missed()).isEqualTo(4);
    }

    @Test
    void standBelowWhatReadsVariables() {
        QueryEngine engine = engine(1 << 20);
        QueryEngine without = engine(0);
        String document = "query q($n: Int!) { framework(by: {slug: \"alpha\"}) { slug name features(first: $n)"
                + " { nodes { feature { key name } } } } }";
        for (int n : new int[] {1, 2, 1, 2, 1}) {
            assertThat(answer(engine, document, Map.of("n", n))).isEqualTo(answer(without, document, Map.of("n", n)));
        }
        assertThat(engine.partUse().missed()).isEqualTo(2);
        assertThat(engine.partUse().reused()).isEqualTo(2);
    }

    @Test
    void areToldApartByConditions() {
        QueryEngine engine = engine(1 << 20);
        String document =
                "query q($x: Boolean!) { framework(by: {slug: \"alpha\"}) { slug name summary @include(if: $x) status } }";
        for (int run = 1; run <= 2 * RUNS; run++) {
            boolean included = run % 2 == 0;
            assertThat(answer(engine, document, Map.of("x", included)).contains("summary"))
                    .isEqualTo(included);
        }
        assertThat(engine.partUse().missed()).isEqualTo(2);
    }

    @Test
    void withErrorsAreWrittenAnew() {
        QueryEngine engine = engine(1 << 20);
        String document = "{ framework(by: {slug: \"alpha\"}) { slug name support(feature: \"no.such\") { level } } }";
        String first = answer(engine, document, Map.of());
        assertThat(first).contains("\"path\":[\"framework\",\"support\"]");
        assertThat(run(engine, document, RUNS)).isEqualTo(first);
        assertThat(engine.partUse().reused()).isZero();
        assertThat(engine.partUse().bytes()).isZero();
    }

    @Test
    void countTheNodesThatTheyHold() {
        for (int nodes : new int[] {8, 16, 17, 18}) {
            QueryEngine engine = engine(1 << 20, limits(nodes));
            String first = answer(engine, LIST, Map.of());
            assertThat(run(engine, LIST, RUNS)).as(nodes + " nodes").isEqualTo(first);
        }
    }

    @Test
    void stayWithinTheirBound() {
        int bound = 4_000;
        QueryEngine engine = engine(bound);
        for (int alias = 0; alias < 50; alias++) {
            run(engine, LIST.replace("slug", "a" + alias + ": slug"), RUNS);
            assertThat(engine.partUse().bytes()).isLessThanOrEqualTo(bound);
        }
        assertThat(engine.partUse().bytes()).isPositive();
    }

    @Test
    void ofOneOperationTakeHalfOfTheRoomAtMost() {
        int bound = 2_000;
        QueryEngine engine = engine(bound);
        run(engine, LIST, 100);
        assertThat(engine.partUse().bytes()).isPositive().isLessThanOrEqualTo(bound / 2);
    }

    @Test
    void inUseOutliveAFloodOfOthers() {
        QueryEngine engine = engine(4_000);
        run(engine, LIST, 50);
        for (int alias = 0; alias < 100; alias++) {
            run(engine, LIST.replace("slug", "a" + alias + ": slug"), RUNS);
        }
        long missed = engine.partUse().missed();
        run(engine, LIST, 1);
        assertThat(engine.partUse().missed()).isEqualTo(missed);
    }

    @Test
    void thatNobodyAsksForAnyMoreMakeRoomForOthers() {
        QueryEngine engine = engine(4_000);
        run(engine, LIST, 50);
        run(engine, LIST.replace("slug", "s: slug"), 50);
        String newcomer = LIST.replace("slug", "n: slug");
        run(engine, newcomer, 60);
        long missed = engine.partUse().missed();
        run(engine, newcomer, 1);
        assertThat(engine.partUse().missed()).isEqualTo(missed);
    }

    private static String run(QueryEngine engine, String document, int times) {
        String last = "";
        for (int run = 1; run <= times; run++) {
            last = answer(engine, document, Map.of());
        }
        return last;
    }

    private static String answer(QueryEngine engine, String document, Map<String, Object> variables) {
        return new String(ShippedEngine.execute(engine, document, variables).body(), StandardCharsets.UTF_8);
    }

    private static QueryEngine engine(long partBytes) {
        return engine(partBytes, QueryLimits.DEFAULTS);
    }

    private static QueryEngine engine(long partBytes, QueryLimits limits) {
        return QueryEngine.of(
                QuerySchema.shipped(),
                SampleCatalog.graph(),
                List.of(),
                new EngineSettings(limits, PersistedDocuments.NONE, partBytes));
    }

    private static QueryLimits limits(int resultNodes) {
        return TestLimits.answers(resultNodes, Duration.ofMinutes(1));
    }
}
