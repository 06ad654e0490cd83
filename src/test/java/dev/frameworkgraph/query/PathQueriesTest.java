package dev.frameworkgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Paths, graph view, alternatives and likeness asked of the shipped catalog, and what they refuse. */
class PathQueriesTest {

    private static final String OUTCOME = " { __typename ... on Paths { truncated reason paths { length steps {"
            + " from { ... on Framework { slug } } to { ... on Framework { slug } } relationship { kind evidence { url } } } } }"
            + " ... on UnknownNames { names { argument name suggestions } } } }";

    @Test
    void leadsFromFastApiToWerkzeugOverFlask() {
        JsonNode paths = paths("from: \"fastapi\", to: \"werkzeug\", maxLength: 2");

        assertThat(paths.get("truncated").asBoolean()).isFalse();
        assertThat(texts(paths)).startsWith("fastapi ALTERNATIVE_TO flask BUILT_ON werkzeug");
        assertThat(paths.at("/paths/0/steps/1/relationship/evidence")).isNotEmpty();
    }

    @Test
    void walksOnlyAllowedRelationships() {
        JsonNode paths = paths("from: \"FastAPI\", to: \"anyio\", via: [{kind: BUILT_ON, direction: OUTGOING},"
                + " {kind: DEPENDS_ON, direction: OUTGOING}], maxPaths: 100, maxLength: 6");

        assertThat(paths.get("truncated").asBoolean()).isFalse();
        assertThat(texts(paths))
                .startsWith("fastapi DEPENDS_ON anyio")
                .contains("fastapi BUILT_ON starlette BUILT_ON anyio");
        assertThat(texts(paths)).allSatisfy(path -> assertThat(path).matches("fastapi ((BUILT|DEPENDS)_ON \\S+ ?)+"));
    }

    @Test
    void neverPassesThroughWhatIsAvoided() {
        String arguments = "from: \"fastapi\", to: \"werkzeug\", maxPaths: 100, maxLength: 3";
        List<String> all = texts(paths(arguments));
        List<String> without = texts(paths(arguments + ", avoid: [\"flask\", \"werkzeug\"]"));

        assertThat(all).anySatisfy(path -> assertThat(path).contains(" flask "));
        assertThat(without).isNotEmpty().noneSatisfy(path -> assertThat(path).contains(" flask "));
    }

    @Test
    void asksWhatWasMeantByUnknownNames() {
        JsonNode outcome = paths("from: \"flaks\", to: \"postgres-sql\", avoid: [\"" + "x".repeat(2_000) + "\"]");

        assertThat(outcome.get("__typename").asString()).isEqualTo("UnknownNames");
        assertThat(outcome.at("/names/0/suggestions/0").asString()).isEqualTo("flask");
        assertThat(outcome.at("/names/1/suggestions/0").asString()).isEqualTo("postgresql");
        assertThat(outcome.at("/names/2/name").asString()).hasSize(80);
        assertThat(outcome.at("/names/2/suggestions")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paths(from: \"flask\", to: \"django\", maxLength: 7) { __typename } | LIMIT_EXCEEDED | path-length",
                "paths(from: \"flask\", to: \"django\", maxLength: 0) { __typename } | BAD_USER_INPUT | ",
                "paths(from: \"flask\", to: \"django\", maxPaths: 101) { __typename } | LIMIT_EXCEEDED | paths",
                "paths(from: \"flask\", to: \"django\", maxPaths: -1) { __typename } | BAD_USER_INPUT | ",
                "paths(from: \"flask\", to: \"Flask\") { __typename } | BAD_USER_INPUT | ",
                "graph(roots: [\"flask\"], depth: 4) { truncated } | LIMIT_EXCEEDED | graph-depth",
                "graph(roots: [\"flask\"], depth: -1) { truncated } | BAD_USER_INPUT | ",
                "graph(roots: [\"flask\"], maxNodes: 501) { truncated } | LIMIT_EXCEEDED | graph-nodes",
                "graph(roots: [\"flask\"], maxNodes: 0) { truncated } | BAD_USER_INPUT | ",
                "framework(by: {slug: \"flask\"}) { alternatives(first: 101) { derived } } | LIMIT_EXCEEDED | page-size",
                "framework(by: {slug: \"flask\"}) { alternatives(first: 0) { derived } } | BAD_USER_INPUT | ",
                "framework(by: {slug: \"flask\"}) { similar(first: 101) { __typename } } | LIMIT_EXCEEDED | page-size",
                "framework(by: {slug: \"flask\"}) { similar(first: -5) { __typename } } | BAD_USER_INPUT | ",
            })
    void refusesWhatIsOutOfBounds(String field, String code, String limit) {
        QueryResponse response = ShippedEngine.execute("{ " + field + " }");

        assertThat(ShippedEngine.errorCode(response)).isEqualTo(code);
        assertThat(ShippedEngine.json(response).at("/errors/0/extensions/limit").asString(""))
                .isEqualTo(limit == null ? "" : limit);
    }

    @ParameterizedTest
    @CsvSource({"avoid, String, 100, avoided-names", "via, PathStepInput, 50, path-steps"})
    void boundsTheListsOfPaths(String argument, String type, int maximum, String limit) {
        String document = "query q($items: [" + type + "!]) { paths(from: \"flask\", to: \"django\", maxLength: 1, "
                + argument + ": $items) { __typename } }";
        Object item = argument.equals("avoid") ? "pyramid" : Map.of("kind", "BUILT_ON");

        assertThat(limit(document, Collections.nCopies(maximum, item))).isEmpty();
        assertThat(limit(document, Collections.nCopies(maximum + 1, item))).isEqualTo(limit);
    }

    @Test
    void boundsTheRootsOfAGraph() {
        String document = "query q($items: [String!]!) { graph(roots: $items) { truncated } }";

        assertThat(limit(document, Collections.nCopies(20, "flask"))).isEmpty();
        assertThat(limit(document, Collections.nCopies(21, "flask"))).isEqualTo("graph-roots");
    }

    private static String limit(String document, List<?> items) {
        QueryResponse response =
                ShippedEngine.execute(ShippedEngine.ENGINE, document, Map.of("items", new ArrayList<>(items)));
        return ShippedEngine.json(response).at("/errors/0/extensions/limit").asString("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"flask", "postgresql", "asgi", "api.openapi", "python-3-12"})
    void drawsOnlyEdgesBetweenNodesThatAreThere(String root) {
        JsonNode view = ShippedEngine.data("{ graph(roots: [\"" + root + "\"], depth: 2, maxNodes: 200, nodeTypes:"
                        + " [FRAMEWORK, STANDARD, DATASTORE, RUNTIME, KIND, FEATURE]) {"
                        + " nodes { id depth kind } edges { id source target kind level } } }")
                .get("graph");
        Set<String> ids = new HashSet<>();
        view.get("nodes").forEach(node -> ids.add(node.get("id").asString()));
        Set<String> edges = new HashSet<>();
        view.get("edges").forEach(edge -> edges.add(edge.get("id").asString()));

        assertThat(ids).hasSize(view.get("nodes").size()).hasSizeGreaterThan(3);
        assertThat(edges).hasSize(view.get("edges").size()).isNotEmpty();
        view.get("edges")
                .forEach(edge -> assertThat(ids)
                        .contains(
                                edge.get("source").asString(),
                                edge.get("target").asString()));
        view.get("edges")
                .forEach(edge -> assertThat(edge.get("kind").isNull())
                        .isNotEqualTo(edge.get("level").isNull()));
    }

    @Test
    void givesIdsThatLeadBack() {
        JsonNode view = ShippedEngine.data(
                        "{ graph(roots: [\"flask\"], maxNodes: 500) { nodes { id kind title } edges { id } } }")
                .get("graph");
        for (String list : List.of("nodes", "edges")) {
            for (JsonNode item : view.get(list)) {
                String id = item.get("id").asString();
                boolean isKind = item.path("kind").asString("").equals("KIND");
                JsonNode node = ShippedEngine.data("{ node(id: \"" + id + "\") { id } }")
                        .get("node");
                assertThat(node.isNull()).as(item.toString()).isEqualTo(isKind);
            }
        }
    }

    @Test
    void countsAlternativesAsAPageInTheCost() {
        long ten = cost("{ framework(by: {slug: \"flask\"}) { alternatives(first: 10) { derived } } }");
        long hundred = cost("{ framework(by: {slug: \"flask\"}) { alternatives(first: 100) { derived } } }");

        assertThat(hundred - ten).isEqualTo(90);
    }

    private static long cost(String document) {
        QueryRequest request = new QueryRequest(document, null, Map.of(), Map.of("cost", true), false);
        return ShippedEngine.json(ShippedEngine.ENGINE.execute(request))
                .at("/extensions/cost")
                .asLong();
    }

    private static JsonNode paths(String arguments) {
        return ShippedEngine.data("{ paths(" + arguments + ")" + OUTCOME).get("paths");
    }

    private static List<String> texts(JsonNode paths) {
        List<String> texts = new ArrayList<>();
        for (JsonNode path : paths.get("paths")) {
            texts.add(path.at("/steps/0/from/slug").asString()
                    + path.get("steps")
                            .valueStream()
                            .map(step -> " " + step.at("/relationship/kind").asString() + " "
                                    + step.at("/to/slug").asString())
                            .collect(Collectors.joining()));
        }
        return texts;
    }
}
