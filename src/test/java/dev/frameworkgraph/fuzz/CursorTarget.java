package dev.frameworkgraph.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A cursor, for lists of many kinds and orders. It is refused as no cursor of that order, or parts the list in two: nothing is on both
 * sides of it.
 */
final class CursorTarget implements FuzzTarget {

    private static final byte FORMAT = '1';

    private static final List<String> ORDERS = List.of(
            "orderBy: [{field: NAME}]",
            "orderBy: [{field: LATEST_RELEASED_ON, direction: DESC}]",
            "orderBy: [{field: FIRST_RELEASED_ON}, {field: COVERAGE, direction: DESC}]",
            "search: \"sample\"");

    private static final String BOTH_SIDES = "query($cursor: String) {"
            + " after: frameworks(first: 100, after: $cursor, %1$s) { nodes { id } }"
            + " before: frameworks(last: 100, before: $cursor, %1$s) { nodes { id } } }";

    private static final List<String> OTHER_LISTS = List.of(
            "features(first: 100, after: $cursor) { nodes { key } }",
            "relationships(first: 100, after: $cursor) { nodes { kind } }",
            "framework(by: {slug: \"alpha\"}) { features(first: 100, after: $cursor) { nodes { level } } }",
            "framework(by: {slug: \"gate\"}) { releases(first: 100, after: $cursor) { nodes { version } } }");

    private final QueryEngine engine;

    CursorTarget(QueryEngine engine) {
        this.engine = engine;
    }

    @Override
    public void accept(byte[] input) {
        String cursor = cursor(input);
        for (String order : ORDERS) {
            JsonNode answer = answer(BOTH_SIDES.formatted(order), cursor);
            assertThat(answer.findValuesAsString("id")).doesNotHaveDuplicates();
        }
        for (String list : OTHER_LISTS) {
            answer("query($cursor: String) { " + list + " }", cursor);
        }
    }

    /** What is inside of one, which clients do not see; anything that does not begin so is sent as it is. */
    private static String cursor(byte[] input) {
        return input.length > 0 && input[0] == FORMAT
                ? Base64.getUrlEncoder().withoutPadding().encodeToString(input)
                : new String(input, StandardCharsets.UTF_8);
    }

    private JsonNode answer(String document, String cursor) {
        QueryRequest request = new QueryRequest(document, null, Map.of("cursor", cursor), Map.of(), true);
        JsonNode answer = Answers.require(engine.execute(request).body());
        for (JsonNode error : answer.path("errors")) {
            assertThat(error.at("/extensions/code").asString()).isEqualTo("INVALID_CURSOR");
        }
        return answer;
    }
}
