package dev.frameworkgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every limit of a query, at its bound and one past it. */
class QueryLimitsTest {

    private static final String LIST = "{ frameworks(first: %d) { nodes { slug } } }";

    static List<Arguments> limits() {
        List<Arguments> limits = new ArrayList<>();
        limits.add(row("document-characters", 65_536, size -> pad("{ catalog { revision } }", size)));
        limits.add(row(
                "number-length",
                64,
                size -> "{ node(id: \"x\") { id } a: __typename } # \n" + "query q { features(first: "
                        + "1".repeat(size) + ") { totalCount } }"));
        limits.add(row("name-length", 128, size -> "query " + "q".repeat(size) + " { catalog { revision } }"));
        limits.add(row("depth", 16, QueryLimitsTest::nestedFields));
        limits.add(row("fields", 600, size -> "{ " + "__typename ".repeat(size) + "}"));
        limits.add(row("aliases", 50, size -> repeat(size, index -> "a" + index + ": __typename")));
        limits.add(row("directives", 50, size -> repeat(size, index -> "__typename @include(if: true)")));
        limits.add(row(
                "operations",
                10,
                size -> IntStream.range(0, size)
                        .mapToObj(index -> "query q" + index + " { __typename }")
                        .collect(Collectors.joining(" "))));
        limits.add(row(
                "fragments",
                100,
                size -> "{ ...f1 } "
                        + IntStream.rangeClosed(1, size)
                                .mapToObj(index -> "fragment f" + index + " on Query { "
                                        + (index == size ? "__typename }" : "...f" + (index + 1) + " }"))
                                .collect(Collectors.joining(" "))));
        limits.add(row("page-size", 100, LIST::formatted));
        return limits;
    }

    private static Arguments row(String limit, int maximum, IntFunction<String> document) {
        return Arguments.of(limit, maximum, document);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("limits")
    void holdsAtItsBoundAndRefusesOnePast(String limit, int maximum, IntFunction<String> document) {
        assertThat(refusedBy(document.apply(maximum))).isNotEqualTo(limit);
        QueryResponse past = execute(document.apply(maximum + 1));
        assertThat(ShippedEngine.errorCode(past)).isEqualTo("LIMIT_EXCEEDED");
        JsonNode extensions = ShippedEngine.json(past).at("/errors/0/extensions");
        assertThat(extensions.get("limit").asString()).isEqualTo(limit);
        assertThat(extensions.get("maximum").asInt()).isEqualTo(maximum);
    }

    @Test
    void boundsTheTokensOfADocument() {
        assertThat(refusedBy("{ " + "__typename,".repeat(500) + "}")).isEmpty();
        assertThat(refusedBy("{ frameworks(where: {slug: {in: [" + "\"a\" ".repeat(3_950) + "]}}) { totalCount } }"))
                .isEmpty();
        assertThat(refusedBy("{ frameworks(where: {slug: {in: [" + "\"a\" ".repeat(4_000) + "]}}) { totalCount } }"))
                .isEqualTo("document-tokens");
    }

    @Test
    void boundsTheNestingOfADocument() {
        IntFunction<String> nested = lists -> "{ nodes(ids: " + "[".repeat(lists) + "]".repeat(lists) + ") { id } }";
        int refused = 1;
        while (!refusedBy(nested.apply(refused)).equals("document-nesting")) {
            refused++;
            assertThat(refused).isLessThan(200);
        }
        assertThat(refused).isGreaterThan(50);
        assertThat(refusedBy(nested.apply(refused - 1))).isEmpty();
        assertThat(refusedBy(nested.apply(1_900))).isEqualTo("document-nesting");
    }

    @Test
    void boundsTheCostOnTheValuesOfVariables() {
        String document =
                "query q($n: Int!) { frameworks(first: $n) { nodes { slug releases(first: $n) { nodes { version } } } } }";
        // 1 + n * (1 + 1 + 1 + n * 1) and one for the nodes of either page
        assertThat(cost(document, 60)).isEqualTo(1 + 1 + 60 * (1 + 1 + (1 + 60)));
        assertThat(ShippedEngine.json(withVariable(document, 68))
                        .at("/errors/0/extensions/limit")
                        .isMissingNode())
                .isTrue();
        assertThat(ShippedEngine.json(withVariable(document, 70))
                        .at("/errors/0/extensions/limit")
                        .asString())
                .isEqualTo("cost");
    }

    @Test
    void boundsTheValuesOfVariables() {
        String document = "query q($in: [String!]) { frameworks(where: {slug: {in: $in}}) { totalCount } }";
        List<String> bound = java.util.Collections.nCopies(999, "a"); // and the variable itself
        assertThat(ShippedEngine.execute(ShippedEngine.ENGINE, document, Map.of("in", bound))
                        .outcome())
                .isEqualTo(QueryResponse.Outcome.DATA);
        List<String> past = java.util.Collections.nCopies(1_000, "a");
        QueryResponse response = ShippedEngine.execute(ShippedEngine.ENGINE, document, Map.of("in", past));
        assertThat(ShippedEngine.json(response).at("/errors/0/extensions/limit").asString())
                .isEqualTo("variable-values");
    }

    @Test
    void resolvesNothingMoreOnceTheTimeIsUp() {
        QueryEngine hasty = engine(QueryLimits.DEFAULTS.resultNodes(), Duration.ZERO);
        // a resolver that ran would complain of the cursor
        QueryResponse response =
                ShippedEngine.execute(hasty, "{ a: frameworks(after: \"x\") { totalCount } }", Map.of());
        assertThat(ShippedEngine.errorCode(response)).isEqualTo("TIMEOUT");
    }

    @Test
    void saturatesTheCost() {
        String document =
                "{ " + "frameworks(first: 2147483647) { nodes { releases(first: 2147483647) { nodes { framework {"
                        + " releases(first: 2147483647) { nodes { version } } } } } } } }";
        assertThat(refusedBy(document)).isEqualTo("cost");
    }

    @Test
    void countsWhatFragmentsExpandTo() {
        StringBuilder bomb = new StringBuilder("{ catalog { ...f0 } }");
        for (int level = 0; level < 40; level++) {
            bomb.append(" fragment f%d on CatalogInfo { ...f%d ...f%d }".formatted(level, level + 1, level + 1));
        }
        bomb.append(" fragment f40 on CatalogInfo { revision }");
        assertThat(refusedBy(bomb.toString())).isEqualTo("fields");
    }

    @Test
    void leavesFragmentsInACircleToValidation() {
        QueryResponse response =
                execute("{ catalog { ...a } } fragment a on CatalogInfo { ...b } fragment b on CatalogInfo { ...a }");
        assertThat(ShippedEngine.errorCode(response)).isEqualTo("VALIDATION_FAILED");
    }

    @Test
    void stopsWhenTheTimeIsUp() {
        QueryLimits d = QueryLimits.DEFAULTS;
        QueryEngine hasty = engine(d.resultNodes(), Duration.ZERO);
        QueryResponse response = ShippedEngine.execute(hasty, LIST.formatted(100), Map.of());
        assertThat(response.outcome()).isEqualTo(QueryResponse.Outcome.DATA_AND_ERRORS);
        assertThat(ShippedEngine.errorCode(response)).isEqualTo("TIMEOUT");
        assertThat(ShippedEngine.json(response).get("data").isNull()).isTrue();
    }

    @Test
    void stopsWhenTheAnswerGrowsTooLarge() {
        // the connection, its list, and ten frameworks with one field each
        QueryResponse enough =
                ShippedEngine.execute(engine(22, QueryLimits.DEFAULTS.time()), LIST.formatted(10), Map.of());
        assertThat(enough.outcome()).isEqualTo(QueryResponse.Outcome.DATA);
        QueryResponse response =
                ShippedEngine.execute(engine(20, QueryLimits.DEFAULTS.time()), LIST.formatted(10), Map.of());
        assertThat(ShippedEngine.errorCode(response)).isEqualTo("LIMIT_EXCEEDED");
        assertThat(ShippedEngine.json(response).at("/errors/0/extensions/limit").asString())
                .isEqualTo("result-nodes");
    }

    @Test
    void answersTheIntrospectionOfClientsAndRefusesBadFaith() {
        String types = "kind name ofType { ".repeat(9) + "kind name" + " }".repeat(9);
        String client = "{ __schema { types { kind name fields(includeDeprecated: true) { name args { name type { "
                + types + " } }" + " type { " + types + " } } inputFields { name type { " + types
                + " } } enumValues { name } } } }";
        assertThat(execute(client).outcome()).isEqualTo(QueryResponse.Outcome.DATA);
        String circle = "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }";
        assertThat(refusedBy(circle)).isEqualTo("introspection");
    }

    private static QueryEngine engine(int resultNodes, Duration time) {
        return QueryEngine.of(ShippedEngine.GRAPH, TestLimits.answers(resultNodes, time));
    }

    private static QueryResponse execute(String document) {
        return ShippedEngine.execute(document);
    }

    /** The limit that refused, or nothing. */
    private static String refusedBy(String document) {
        return ShippedEngine.json(execute(document))
                .at("/errors/0/extensions/limit")
                .asString("");
    }

    private static QueryResponse withVariable(String document, int value) {
        return ShippedEngine.execute(ShippedEngine.ENGINE, document, Map.of("n", value));
    }

    private static long cost(String document, int value) {
        QueryRequest request = new QueryRequest(document, null, Map.of("n", value), Map.of("cost", true), false);
        return ShippedEngine.json(ShippedEngine.ENGINE.execute(request))
                .at("/extensions/cost")
                .asLong();
    }

    private static String pad(String document, int length) {
        return document + " ".repeat(length - document.length());
    }

    private static String repeat(int size, IntFunction<String> field) {
        return "{ " + IntStream.range(0, size).mapToObj(field).collect(Collectors.joining(" ")) + " }";
    }

    /** Each level is a framework within the connection before it; the last is a scalar. */
    private static String nestedFields(int depth) {
        StringBuilder document = new StringBuilder("{ framework(by: {slug: \"django\"}) ");
        for (int level = 2; level < depth; level++) {
            document.append(level % 2 == 0 ? "{ components " : "{ parent ");
        }
        return document + "{ slug }" + " }".repeat(depth - 1);
    }
}
