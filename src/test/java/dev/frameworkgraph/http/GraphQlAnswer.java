package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a client sees of a GraphQL answer, having checked that it is a well-formed one. */
record GraphQlAnswer(int status, String contentType, JsonNode body) {

    static final String GRAPHQL = "application/graphql-response+json; charset=utf-8";
    static final String JSON = "application/json; charset=utf-8";

    static GraphQlAnswer of(HttpResponse<String> response) {
        GraphQlAnswer answer = new GraphQlAnswer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                JsonMapper.shared().readTree(response.body()));
        answer.requireWellFormed();
        return answer;
    }

    private void requireWellFormed() {
        assertThat(contentType).isIn(GRAPHQL, JSON);
        assertThat(body.propertyNames())
                .isSubsetOf("data", "errors", "extensions")
                .containsAnyOf("data", "errors");
        if (body.has("errors")) {
            assertThat(body.get("errors").isArray()).isTrue();
            assertThat(body.get("errors")).isNotEmpty().allSatisfy(error -> {
                assertThat(error.propertyNames()).isSubsetOf("message", "locations", "path", "extensions");
                assertThat(error.get("message").stringValue()).isNotBlank();
                assertThat(error.at("/extensions/code").stringValue()).isNotBlank();
            });
        }
    }

    /** Of the first error; {@code none} when there are no errors. */
    String code() {
        return body.has("errors") ? body.at("/errors/0/extensions/code").stringValue() : "none";
    }

    boolean hasData() {
        return body.has("data");
    }
}
