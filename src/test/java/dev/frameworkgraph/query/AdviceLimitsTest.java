package dev.frameworkgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.advice.Scoring;
import dev.frameworkgraph.query.QueryResponse.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Questions about choosing that are too large, malformed or about nothing: each gets a coded error or an outcome. */
class AdviceLimitsTest {

    private static final String ONE = "{feature: \"api.openapi\"}";
    private static final String RECOMMEND = "{ recommend(requirements: [%s]) { __typename } }";
    private static final String COMPOSE = "{ composeStack(requirements: [%s]) { __typename } }";
    private static final String COMPARE = "{ compare(frameworks: [%s]) { __typename } }";
    private static final String SWAP =
            "{ whatIf(change: {swap: {stack: [%s], remove: \"flask\", replaceBy: []}}) { __typename } }";

    /** A document with a place for a list, the item that fills it, the limit that it passes, and how many it takes. */
    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(RECOMMEND, ONE, "requirements", 30),
                Arguments.of(COMPOSE, "{language: PYTHON}", "requirements", 30),
                Arguments.of(
                        "{ whatIf(change: {swap: {stack: [\"flask\"], remove: \"flask\", replaceBy: [], requirements: [%s]}})"
                                + " { __typename } }",
                        ONE, "requirements", 30),
                Arguments.of(COMPARE, "\"flask\"", "compared-frameworks", 10),
                Arguments.of(
                        "{ compare(frameworks: [\"flask\"], features: [%s]) { __typename } }",
                        "\"api.openapi\"", "compared-features", 200),
                Arguments.of(
                        "{ compare(frameworks: [\"flask\"], asOfVersions: [%s]) { __typename } }",
                        "{framework: \"flask\", version: \"3.0\"}", "version-pins", 10),
                Arguments.of(SWAP, "\"flask\"", "stack-members", 20),
                Arguments.of(
                        "{ whatIf(change: {swap: {stack: [\"flask\"], remove: \"flask\", replaceBy: [%s]}}) { __typename } }",
                        "\"django\"", "stack-members", 20),
                Arguments.of(
                        "{ whatIf(change: {upgrade: {framework: \"flask\", from: \"2.0\", to: \"3.0\", stack: [%s]}})"
                                + " { __typename } }",
                        "\"celery\"", "stack-members", 20),
                Arguments.of(
                        "{ composeStack(requirements: [{language: PYTHON}], pin: [%s]) { __typename } }",
                        "\"celery\"", "pinned-frameworks", 50),
                Arguments.of(
                        "{ composeStack(requirements: [{language: PYTHON}], exclude: [%s]) { __typename } }",
                        "\"celery\"", "excluded-frameworks", 50));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void holdAtTheirBoundAndRefuseOnePast(String document, String item, String limit, int maximum) {
        assertThat(execute(document.formatted(repeat(item, maximum))).outcome()).isEqualTo(Outcome.DATA);
        QueryResponse past = execute(document.formatted(repeat(item, maximum + 1)));
        assertThat(ShippedEngine.errorCode(past)).isEqualTo("LIMIT_EXCEEDED");
        JsonNode extensions = ShippedEngine.json(past).at("/errors/0/extensions");
        assertThat(extensions.get("limit").asString()).isEqualTo(limit);
        assertThat(extensions.get("maximum").asInt()).isEqualTo(maximum);
    }

    private static String repeat(String item, int times) {
        return String.join(" ", Collections.nCopies(times, item));
    }

    @ParameterizedTest
    @ValueSource(strings = {"recommend", "composeStack"})
    void refuseThousandsOfRequirements(String field) {
        String literal = "{ " + field + "(requirements: [" + repeat("{kind:ORM}", 5_000) + "]) { __typename } }";
        assertThat(ShippedEngine.errorCode(execute(literal))).isEqualTo("LIMIT_EXCEEDED");
        String document = "query q($all: [RequirementInput!]!) { " + field + "(requirements: $all) { __typename } }";
        QueryResponse response = execute(document, Map.of("all", Collections.nCopies(5_000, Map.of("kind", "ORM"))));
        assertThat(ShippedEngine.errorCode(response)).isEqualTo("LIMIT_EXCEEDED");
        QueryResponse some = execute(document, Map.of("all", Collections.nCopies(400, Map.of("kind", "ORM"))));
        assertThat(ShippedEngine.json(some).at("/errors/0/extensions/limit").asString())
                .isEqualTo("requirements");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                               | requirements must hold at least one",
                "{}                                               | requirements[0] must have exactly one of feature",
                "{importance: NICE}                               | requirements[0] must have exactly one of feature",
                "{feature: null}                                  | requirements[0] must have exactly one of feature",
                "{kind: ORM} {kind: ORM language: PYTHON}         | requirements[1] must have exactly one of feature",
                "{feature: \"no\" standard: \"no\"}               | requirements[0] must have exactly one of feature",
                "{feature: \"api.openapi\" minLevel: NONE}        | requirements[0]: minLevel must be BUILT_IN",
                "{feature: \"api.openapi\" minLevel: UNKNOWN}     | requirements[0]: minLevel must be BUILT_IN",
                "{kind: ORM minLevel: NOT_APPLICABLE}             | requirements[0]: minLevel must be BUILT_IN",
                "{kind: ORM minLevel: BUILT_IN}                   | requirements[0]: minLevel and allowPartial go with feature",
                "{standard: \"asgi\" allowPartial: false}         | requirements[0]: minLevel and allowPartial go with feature",
                "{kind: ORM weight: -1}                           | requirements[0].weight must lie between 0 and 100",
                "{kind: ORM weight: -0.0001}                      | requirements[0].weight must lie between 0 and 100",
                "{kind: ORM weight: 100.0001}                     | requirements[0].weight must lie between 0 and 100",
                "{kind: ORM weight: 1e308}                        | requirements[0].weight must lie between 0 and 100",
                "{kind: ORM importance: MUST_NOT weight: 1}       | requirements[0]: MUST_NOT only rules out",
            })
    void refuseMalformedRequirements(String requirements, String message) {
        for (String document : List.of(RECOMMEND, COMPOSE)) {
            QueryResponse response = execute(document.formatted(requirements));
            assertThat(ShippedEngine.errorCode(response)).isEqualTo("BAD_USER_INPUT");
            assertThat(ShippedEngine.json(response).at("/errors/0/message").asString())
                    .contains(message);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400", "1e99999", "NaN", "Infinity", "\"1\"", "[1]", "{a: 1}", "true", "ORM"})
    void refuseWhatIsNoNumber(String weight) {
        QueryResponse response = execute(RECOMMEND.formatted("{kind: ORM weight: " + weight + "}"));
        assertCoded(response);
        QueryResponse scoring =
                execute("{ recommend(requirements: [{kind: ORM}], scoring: {must: " + weight + "}) { __typename } }");
        assertCoded(scoring);
    }

    static Stream<Object> values() {
        return Stream.of(
                "NaN",
                "Infinity",
                "1",
                "",
                true,
                List.of(1),
                Map.of("a", 1),
                -1,
                101,
                1e308,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                new java.math.BigDecimal("1e400"),
                new java.math.BigInteger("9".repeat(400)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void refuseValuesThatAreNoWeights(Object value) {
        String weight = "query q($w: Float) { recommend(requirements: [{kind: ORM weight: $w}]) { __typename } }";
        assertCoded(execute(weight, Map.of("w", value)));
        String must =
                "query q($w: Float!) { recommend(requirements: [{kind: ORM}], scoring: {must: $w}) { __typename } }";
        assertCoded(execute(must, Map.of("w", value)));
    }

    @Test
    void aWeightOfNullIsThatOfTheImportance() {
        String document =
                "query q($w: Float) { recommend(requirements: [{kind: ORM weight: $w}]) { ... on Recommendations { requirements { weight } } } }";
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("w", null);
        for (Map<String, Object> variables : List.of(nothing, Map.<String, Object>of())) {
            assertThat(ShippedEngine.json(execute(document, variables))
                            .at("/data/recommend/requirements/0/weight")
                            .asDouble())
                    .isEqualTo(5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "0.5", "1e-300", "-0.0"})
    void takeEveryWeightWithinBounds(String weight) {
        for (String document : List.of(RECOMMEND, COMPOSE)) {
            QueryResponse response =
                    execute(document.formatted("{kind: WEB_FRAMEWORK importance: SHOULD weight: " + weight + "}"));
            assertThat(response.outcome()).isEqualTo(Outcome.DATA);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "builtIn: 1.01", "officialExtension: -0.1", "thirdParty: 2", "partial: 1.5", "experimental: -1",
                "deprecated: 7", "stale: 1e9", "must: 100.5", "should: -1", "nice: 101"
            })
    void refuseScoringOutOfBounds(String scoring) {
        QueryResponse response =
                execute("{ recommend(requirements: [{kind: ORM}], scoring: {" + scoring + "}) { __typename } }");
        assertThat(ShippedEngine.errorCode(response)).isEqualTo("BAD_USER_INPUT");
        String name = "scoring." + scoring.substring(0, scoring.indexOf(':'));
        assertThat(ShippedEngine.json(response).at("/errors/0/message").asString())
                .startsWith(name + " must lie between 0 and");
    }

    @Test
    void anEmptyScoringIsThePublishedTable() {
        String fields = Stream.of(Scoring.class.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.joining(" "));
        JsonNode table = ShippedEngine.data(
                        "{ recommend(requirements: [{kind: ORM}], scoring: {}) { ... on Recommendations"
                                + " { scoring { " + fields + " } } } }")
                .at("/recommend/scoring");
        Scoring defaults = Scoring.DEFAULTS;
        assertThat(new Scoring(
                        table.get("builtIn").asDouble(),
                        table.get("officialExtension").asDouble(),
                        table.get("thirdParty").asDouble(),
                        table.get("partial").asDouble(),
                        table.get("experimental").asDouble(),
                        table.get("deprecated").asDouble(),
                        table.get("stale").asDouble(),
                        table.get("must").asDouble(),
                        table.get("should").asDouble(),
                        table.get("nice").asDouble()))
                .isEqualTo(defaults);
    }

    @ParameterizedTest
    @CsvSource({
        "'{ composeStack(requirements: [{kind: ORM}], maxPlans: 0) { __typename } }',   BAD_USER_INPUT",
        "'{ composeStack(requirements: [{kind: ORM}], maxPlans: -1) { __typename } }',  BAD_USER_INPUT",
        "'{ composeStack(requirements: [{kind: ORM}], maxPlans: 11) { __typename } }',  LIMIT_EXCEEDED",
        "'{ recommend(requirements: [{kind: ORM}], first: 0) { __typename } }',         BAD_USER_INPUT",
        "'{ recommend(requirements: [{kind: ORM}], first: -1) { __typename } }',        BAD_USER_INPUT",
        "'{ recommend(requirements: [{kind: ORM}], first: 101) { __typename } }',       LIMIT_EXCEEDED",
        "'{ compare(frameworks: []) { __typename } }',                                  BAD_USER_INPUT",
        "'{ compare(frameworks: [\"flask\"], asOfVersions: [{framework: \"flask\", version: \"x\"}]) { __typename } }', VALIDATION_FAILED",
        "'{ compare(frameworks: [\"flask\"], asOfVersions: [{framework: \"django\", version: \"5.2\"}]) { __typename } }', BAD_USER_INPUT",
        "'{ compare(frameworks: [\"flask\"], asOfVersions: [{framework: \"flask\", version: \"2.0\"} {framework: \"Flask\", version: \"3.0\"}]) { __typename } }', BAD_USER_INPUT",
        "'{ whatIf(change: {}) { __typename } }',                                       VALIDATION_FAILED",
        "'{ whatIf(change: {swap: null}) { __typename } }',                             BAD_USER_INPUT",
        "'{ whatIf(change: {swap: {stack: [], remove: \"flask\", replaceBy: []}}) { __typename } }', BAD_USER_INPUT",
        "'{ whatIf(change: {swap: {stack: [\"django\"], remove: \"flask\", replaceBy: []}}) { __typename } }', BAD_USER_INPUT",
        "'{ whatIf(change: {swap: {stack: [\"flask\"], remove: \"flask\", replaceBy: [], requirements: []}}) { __typename } }', BAD_USER_INPUT",
        "'{ whatIf(change: {upgrade: {framework: \"flask\", from: \"\", to: \"1\"}}) { __typename } }', VALIDATION_FAILED",
        "'{ whatIf(change: {upgrade: {framework: \"flask\", from: \"2.0\", to: \"2.0.0\"}}) { __typename } }', BAD_USER_INPUT",
        "'{ recommend(requirements: [{kind: ORM}, null]) { __typename } }',             VALIDATION_FAILED",
        "'{ recommend(requirements: [{license: WTF}]) { __typename } }',                VALIDATION_FAILED",
        "'{ recommend(requirements: [{standard: 1}]) { __typename } }',                 VALIDATION_FAILED",
    })
    void areRefusedWithACode(String document, String code) {
        QueryResponse response = execute(document);
        assertThat(ShippedEngine.errorCode(response)).isEqualTo(code);
        assertCoded(response);
    }

    private static void assertCoded(QueryResponse response) {
        assertThat(ShippedEngine.errorCode(response))
                .isIn("BAD_USER_INPUT", "VALIDATION_FAILED", "BAD_REQUEST", "LIMIT_EXCEEDED");
        assertThat(response.outcome()).isIn(Outcome.DATA_AND_ERRORS, Outcome.REQUEST_ERROR);
        assertThat(new String(response.body(), StandardCharsets.UTF_8))
                .doesNotContain("Exception", "java.", "dev.framework", "graphql.");
    }

    private static QueryResponse execute(String document) {
        return ShippedEngine.execute(document);
    }

    private static QueryResponse execute(String document, Map<String, Object> variables) {
        return ShippedEngine.execute(ShippedEngine.ENGINE, document, variables);
    }

    @Test
    void thirtyHardRequirementsAreAnswered() {
        String features = IntStream.range(0, 30)
                .mapToObj(index -> "{feature: \""
                        + ShippedEngine.GRAPH.features().get(index * 3).key() + "\"}")
                .collect(Collectors.joining(" "));
        for (String document : List.of(RECOMMEND, COMPOSE)) {
            assertThat(execute(document.formatted(features)).outcome()).isEqualTo(Outcome.DATA);
        }
    }
}
