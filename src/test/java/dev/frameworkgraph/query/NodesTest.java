package dev.frameworkgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Global ids lead back to what gave them, for every type of node. */
class NodesTest {

    @Test
    void everyIdLeadsBack() {
        JsonNode data = ShippedEngine.data(
                "{ frameworks(first: 50) { nodes { id __typename releases(first: 1) { nodes { id __typename } } } }"
                        + " features(first: 50) { nodes { id __typename } } featureCategories { id __typename }"
                        + " relationships(first: 100) { nodes { id __typename } } standards { id __typename } datastores { id __typename }"
                        + " runtimes { id __typename } }");
        List<JsonNode> nodes = new ArrayList<>();
        collect(data, nodes);
        data = ShippedEngine.data(
                "{ organizations { id __typename } framework(by: {slug: \"flask\"}) { features(first: 100) { nodes { id __typename } }"
                        + " old: support(feature: \"async.handlers\" asOfVersion: \"0.1\") { id __typename level }"
                        + " now: support(feature: \"async.handlers\") { id __typename level }"
                        + " beside: support(feature: \"orm.raw-sql\") { id __typename level } } }");
        collect(data, nodes);
        assertThat(nodes).hasSizeGreaterThan(300);
        assertThat(nodes.stream().map(node -> node.get("__typename").asString()).distinct())
                .hasSize(10);
        for (int from = 0; from < nodes.size(); from += 100) {
            List<JsonNode> some = nodes.subList(from, Math.min(from + 100, nodes.size()));
            List<String> ids =
                    some.stream().map(node -> node.get("id").asString()).toList();
            JsonNode answer = ShippedEngine.json(ShippedEngine.execute(
                            ShippedEngine.ENGINE,
                            "query($ids: [ID!]!) { nodes(ids: $ids) { id __typename ... on FeatureSupport { level } } }",
                            Map.of("ids", ids)))
                    .at("/data/nodes");
            for (int index = 0; index < some.size(); index++) {
                assertThat(answer.get(index).get("id"))
                        .isEqualTo(some.get(index).get("id"));
                assertThat(answer.get(index).get("__typename"))
                        .isEqualTo(some.get(index).get("__typename"));
                if (some.get(index).has("level")) {
                    assertThat(answer.get(index).get("level"))
                            .isEqualTo(some.get(index).get("level"));
                }
            }
        }
    }

    private static void collect(JsonNode json, List<JsonNode> nodes) {
        if (json.has("id")) {
            nodes.add(json);
        }
        json.forEach(child -> collect(child, nodes));
    }

    @Test
    void idsAreUnique() {
        List<JsonNode> nodes = new ArrayList<>();
        collect(
                ShippedEngine.data(
                        "{ relationships(first: 100) { nodes { id } } features(first: 100) { nodes { id } } }"),
                nodes);
        assertThat(nodes.stream().map(node -> node.get("id").asString())).doesNotHaveDuplicates();
    }

    @Test
    void moreThanAHundredIdsAreRefused() {
        List<String> ids = java.util.Collections.nCopies(101, "x");
        QueryResponse response = ShippedEngine.execute(
                ShippedEngine.ENGINE, "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids));
        assertThat(ShippedEngine.errorCode(response)).isEqualTo("LIMIT_EXCEEDED");
    }
}
