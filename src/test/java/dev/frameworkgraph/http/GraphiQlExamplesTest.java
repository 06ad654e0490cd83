package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.query.QueryRequest;
import dev.frameworkgraph.query.QueryResponse;
import dev.frameworkgraph.query.ShippedEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every example tab of GraphiQL answers something useful from the shipped catalog. */
class GraphiQlExamplesTest {

    private static final Pattern QUERY = Pattern.compile("query: `(.*?)`", Pattern.DOTALL);

    static List<String> queries() throws IOException {
        String script = Files.readString(Path.of("src/main/web/graphiql/examples.js"));
        return QUERY.matcher(script).results().map(match -> match.group(1)).toList();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answers(String query) {
        QueryResponse response = ShippedEngine.ENGINE.execute(new QueryRequest(query, null, Map.of(), Map.of(), true));
        JsonNode answer = JsonMapper.shared().readTree(new String(response.body(), StandardCharsets.UTF_8));
        assertThat(response.outcome()).as(answer.toPrettyString()).isEqualTo(QueryResponse.Outcome.DATA);
        assertThat(answer.get("data").toString()).hasSizeGreaterThan(500);
    }
}
