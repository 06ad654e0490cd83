package dev.frameworkgraph.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.query.error.ErrorCode;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every GraphQL response is, whatever was asked. */
final class Answers {

    private static final Set<String> CODES = Arrays.stream(ErrorCode.values())
            .filter(code -> code != ErrorCode.INTERNAL_ERROR)
            .map(Enum::name)
            .collect(Collectors.toSet());

    private Answers() {}

    /** The response; it must be JSON with data, or with errors that have words and a code which puts no blame on the server. */
    static JsonNode require(byte[] body) {
        JsonNode response = JsonMapper.shared().readTree(body);
        assertThat(response.has("data") || response.has("errors")).isTrue();
        if (response.has("errors")) {
            requireErrors(response.get("errors"));
        }
        return response;
    }

    static void requireErrors(JsonNode errors) {
        assertThat(errors.isArray() && !errors.isEmpty()).isTrue();
        for (JsonNode error : errors) {
            assertThat(error.get("message").asString()).isNotBlank();
            assertThat(CODES).contains(error.at("/extensions/code").asString());
        }
    }
}
