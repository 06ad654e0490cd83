package dev.frameworkgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.query.QueryResponse.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Wrong requests get few, short, coded errors that show nothing of the server's inside. */
class QueryErrorsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                                                  | SYNTAX_ERROR      | SYNTAX_ERROR",
                "''  | SYNTAX_ERROR | SYNTAX_ERROR",
                "{ nothing }                                                        | VALIDATION_FAILED | REQUEST_ERROR",
                "{ catalog }                                                        | VALIDATION_FAILED | REQUEST_ERROR",
                "mutation { x }                                                     | VALIDATION_FAILED | REQUEST_ERROR",
                "subscription { x }                                                 | VALIDATION_FAILED | REQUEST_ERROR",
                "query a { __typename } query b { __typename }                      | BAD_REQUEST       | REQUEST_ERROR",
                "fragment a on Query { __typename }                                 | VALIDATION_FAILED | REQUEST_ERROR",
                "query q($n: Int!) { frameworks(first: $n) { totalCount } }         | BAD_REQUEST       | REQUEST_ERROR",
                "{ frameworks(first: 0) { totalCount } }                            | BAD_USER_INPUT    | DATA_AND_ERRORS",
                "{ frameworks(first: -1) { totalCount } }                           | BAD_USER_INPUT    | DATA_AND_ERRORS",
                "{ frameworks(first: 1 last: 1) { totalCount } }                    | BAD_USER_INPUT    | DATA_AND_ERRORS",
                "{ frameworks(after: \"x\") { totalCount } }                        | INVALID_CURSOR    | DATA_AND_ERRORS",
                "{ frameworks(orderBy: [{field: RELEVANCE}]) { totalCount } }       | BAD_USER_INPUT    | DATA_AND_ERRORS",
                "{ framework(by: {slug: \"flask\"}) { support(feature: \"no\") { level } } } | BAD_USER_INPUT | DATA_AND_ERRORS",
                "{ frameworks(where: {lacks: [\"no\"]}) { totalCount } }            | BAD_USER_INPUT    | DATA_AND_ERRORS",
                "{ frameworks(where: {supports: [{feature: \"api.openapi\" minLevel: NONE}]}) { totalCount } } | BAD_USER_INPUT | DATA_AND_ERRORS",
                "{ framework(by: {slug: \"a\" id: \"b\"}) { slug } }                | VALIDATION_FAILED | REQUEST_ERROR",
                "{ framework(by: {}) { slug } }                                     | VALIDATION_FAILED | REQUEST_ERROR",
                "{ framework(by: {slug: \"flask\"}) { support(feature: \"api.openapi\" asOfVersion: \"x\") { level } } } | VALIDATION_FAILED | REQUEST_ERROR",
                "{ frameworks(where: {firstReleasedOn: {gt: \"2026-02-30\"}}) { totalCount } } | VALIDATION_FAILED | REQUEST_ERROR",
            })
    void areCoded(String document, String code, Outcome outcome) {
        QueryResponse response = ShippedEngine.execute(document);
        assertThat(ShippedEngine.errorCode(response)).isEqualTo(code);
        assertThat(response.outcome()).isEqualTo(outcome);
        assertThat(new String(response.body(), StandardCharsets.UTF_8))
                .doesNotContain("dev.framework", "Exception", "graphql.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query q($x: Boolean = true) { catalog { revision @include(if: $x) } }",
                "query q($x: Boolean = true) { __schema { types @skip(if: $x) { name } } }",
                "query q($x: Boolean = true) { catalog { ...F } } fragment F on CatalogInfo { ... @skip(if: $x) { revision } }",
                "query q($x: ID = \"a\") { nodes(ids: [$x]) { id } catalog { revision } }",
                "query q($x: String = \"a\") { frameworks(where: {slug: {in: [$x]}}) { totalCount } }",
                "query q($x: FrameworkOrderField = NAME) { ... on Query { frameworks(orderBy: {field: $x}) { totalCount } } }"
            })
    void aVariableIsNotNullWhereOnlyItsDefaultMakesItFit(String document) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("x", null);
        QueryRequest request = new QueryRequest(document, null, variables, Map.of(), true);
        for (QueryResponse response :
                List.of(ShippedEngine.ENGINE.execute(request), ShippedEngine.ENGINE.executeByReference(request))) {
            assertThat(response.outcome()).isEqualTo(Outcome.REQUEST_ERROR);
            assertThat(ShippedEngine.errorCode(response)).isEqualTo("BAD_REQUEST");
            assertThat(ShippedEngine.json(response).at("/errors/0/message").asString())
                    .isEqualTo("Variable 'x' is null where null is not allowed");
        }
        QueryResponse otherwise = ShippedEngine.execute(document);
        assertThat(otherwise.outcome()).isEqualTo(Outcome.DATA);
    }

    @Test
    void aVariableIsNullWhereNullIsAllowed() {
        Map<String, Object> variables = new HashMap<>();
        variables.put("x", null);
        QueryResponse response = ShippedEngine.execute(
                ShippedEngine.ENGINE,
                "query q($x: String = \"a\") { frameworks(where: {slug: {eq: $x}} first: 1) { totalCount } }",
                variables);
        assertThat(response.outcome()).isEqualTo(Outcome.DATA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ node(id: \"\") { id } }",
                "{ node(id: \"%%%\") { id } }",
                "{ node(id: \"RnJhbWV3b3JrOm5v\") { id } }",
                "{ framework(by: {slug: \"\\u0000\"}) { slug } }",
                "{ framework(by: {slug: \"\\uD83D\\uDE00\"}) { slug } }",
                "{ framework(by: {package: \"@\"}) { slug } }",
                "{ framework(by: {repository: \"://\"}) { slug } }",
                "{ feature(by: {key: \"x\"}) { key } }"
            })
    void missesAreNull(String document) {
        String fixed = document.replace("{package:", "{packageUrl:");
        QueryResponse response = ShippedEngine.execute(fixed);
        assertThat(response.outcome()).isEqualTo(Outcome.DATA);
        assertThat(ShippedEngine.json(response).get("data").iterator().next().isNull())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ framework(by: {slug: null}) { slug } }",
                "{ framework(by: null) { slug } }",
                "query q($s: String) { framework(by: {slug: $s}) { slug } }",
                "{ frameworks(first: 1.5) { totalCount } }",
                "{ frameworks(first: [1]) { totalCount } }",
                "{ frameworks(where: []) { totalCount } }",
                "{ frameworks(where: {slug: 1}) { totalCount } }",
                "{ frameworks(where: {slug: {eq: {a: 1}}}) { totalCount } }",
                "{ frameworks(where: {kind: {eq: \"ORM\"}}) { totalCount } }"
            })
    void showNoNamesOfJava(String document) {
        QueryResponse response = ShippedEngine.execute(document);
        assertThat(ShippedEngine.errorCode(response)).isIn("BAD_USER_INPUT", "VALIDATION_FAILED", "BAD_REQUEST");
        assertThat(new String(response.body(), StandardCharsets.UTF_8))
                .doesNotContain("Value{", "ArrayList", "HashMap", "Integer'", "Double'", "java.");
    }

    @Test
    void aLongOrderGivesACursorThatIsAccepted() {
        String order = "orderBy: [" + "{field: NAME} {field: COVERAGE} ".repeat(25) + "]";
        String cursor = ShippedEngine.data("{ frameworks(" + order + " first: 1) { pageInfo { endCursor } } }")
                .at("/frameworks/pageInfo/endCursor")
                .asString();
        assertThat(ShippedEngine.data(
                                "{ frameworks(" + order + " first: 1 after: \"" + cursor + "\") { nodes { slug } } }")
                        .at("/frameworks/nodes"))
                .hasSize(1);
    }

    @Test
    void aCursorOfNothingIsRefusedEvenWhereNothingIsFound() {
        QueryResponse response =
                ShippedEngine.execute("{ frameworks(where: {slug: {eq: \"none such\"}} after: \"x\") { totalCount } }");
        assertThat(ShippedEngine.errorCode(response)).isEqualTo("INVALID_CURSOR");
    }

    @Test
    void syntaxErrorsSayWhere() {
        JsonNode error = ShippedEngine.json(ShippedEngine.execute("{\n  catalog { revision }\n  ]"))
                .at("/errors/0");
        assertThat(error.at("/locations/0/line").asInt()).isEqualTo(3);
        assertThat(error.at("/locations/0/column").asInt()).isEqualTo(3);
        assertThat(error.get("message").asString()).doesNotContain("ANTLR");
    }

    @Test
    void areAtMostFiveAndShort() {
        StringBuilder document = new StringBuilder("{ ");
        for (int index = 0; index < 40; index++) {
            document.append("x").append("y".repeat(100)).append(index).append(' ');
        }
        var errors = ShippedEngine.json(ShippedEngine.execute(document + "}")).get("errors");
        assertThat(errors).hasSize(5);
        errors.forEach(
                error -> assertThat(error.get("message").asString().length()).isLessThanOrEqualTo(300));
    }

    @Test
    void persistedQueriesAreRefusedInTheWordsOfTheirProtocol() {
        Map<String, Object> extensions = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", "0"));
        QueryResponse response = ShippedEngine.ENGINE.execute(new QueryRequest(null, null, Map.of(), extensions, true));
        assertThat(ShippedEngine.json(response).at("/errors/0/message").asString())
                .isEqualTo("PersistedQueryNotSupported");
        QueryResponse whole =
                ShippedEngine.ENGINE.execute(new QueryRequest("{ __typename }", null, Map.of(), extensions, true));
        assertThat(whole.outcome()).isEqualTo(Outcome.DATA);
    }

    @Test
    void everyAnswerNamesItsRevision() {
        String revision = ShippedEngine.GRAPH.catalog().revision();
        for (String document : new String[] {"{ __typename }", "{", "{ x }"}) {
            assertThat(ShippedEngine.json(ShippedEngine.execute(document))
                            .at("/extensions/revision")
                            .asString())
                    .isEqualTo(revision);
        }
    }
}
