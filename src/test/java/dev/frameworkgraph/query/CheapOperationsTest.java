package dev.frameworkgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which operations may run on a thread that others wait for. */
class CheapOperationsTest {

    private final QueryEngine engine = QueryEngine.of(ShippedEngine.GRAPH, QueryLimits.DEFAULTS);

    private static QueryRequest request(String document, Map<String, Object> variables) {
        return new QueryRequest(document, null, variables, Map.of(), false);
    }

    private static QueryRequest request(String document) {
        return request(document, Map.of());
    }

    /** A cold run may be slow, and is then not called cheap until others were faster. */
    private void warm(QueryRequest request) {
        for (int run = 0; run < 200 && cheap(engine, request) == null; run++) {
            engine.execute(request);
        }
    }

    private static @Nullable QueryResponse cheap(QueryEngine engine, QueryRequest request) {
        return engine.executeIfCheap(request, units -> true);
    }

    @Test
    void whatNeverRanIsNotCheap() {
        assertThat(cheap(engine, request("{catalog{revision}}"))).isNull();
    }

    @Test
    void whatRanQuicklyIsCheapAndHasTheSameAnswer() {
        QueryRequest request = request("query Names {framework(by:{slug:\"flask\"}){slug name}}");
        warm(request);

        QueryResponse cheap = Objects.requireNonNull(cheap(engine, request));

        assertThat(cheap.outcome()).isEqualTo(QueryResponse.Outcome.DATA);
        assertThat(cheap.body()).isEqualTo(engine.execute(request).body());
    }

    @Test
    void theCostIsThatOfTheValues() {
        String document = "query($n:Int!){frameworks(first:$n){nodes{slug features(first:40){nodes{level}}}}}";
        warm(request(document, Map.of("n", 2)));

        assertThat(cheap(engine, request(document, Map.of("n", 2)))).isNotNull();
        assertThat(cheap(engine, request(document, Map.of("n", 90)))).isNull();
    }

    @Test
    void otherOperationsOfTheDocumentAreNot() {
        String document = "query A {catalog{revision}} query B {catalog{checkedOn}}";
        QueryRequest known = new QueryRequest(document, "A", Map.of(), Map.of(), false);
        warm(known);

        assertThat(cheap(engine, known)).isNotNull();
        assertThat(cheap(engine, new QueryRequest(document, "B", Map.of(), Map.of(), false)))
                .isNull();
        assertThat(cheap(engine, request(document))).isNull();
    }

    @Test
    void introspectionIsNot() {
        QueryRequest request = request("{__schema{queryType{name}}}");
        engine.execute(request);

        assertThat(cheap(engine, request)).isNull();
    }

    @Test
    void onlyCostsThatRanOfLateAreKnown() {
        Pace pace = new Pace();
        pace.took(100, 800);
        assertThat(pace.keeps(100, 800)).isTrue();
        assertThat(pace.keeps(100, 801)).isFalse();

        for (int run = 0; run < 50; run++) {
            pace.took(100, 8);
        }
        assertThat(pace.keeps(100, 8)).isTrue();
        assertThat(pace.keeps(100, 800)).isFalse();
    }

    @Test
    void aSlowRunIsRememberedForAWhile() {
        Pace pace = new Pace();
        assertThat(pace.keeps(10_000, 0)).isFalse();
        pace.took(100, 1);
        pace.took(10_000, 1);
        pace.took(100, 1);
        assertThat(pace.keeps(8_749, 1)).isFalse();
        assertThat(pace.keeps(8_750, 1)).isTrue();

        for (int run = 0; run < 50; run++) {
            pace.took(100, 1);
        }
        assertThat(pace.keeps(200, 1)).isTrue();
    }
}
