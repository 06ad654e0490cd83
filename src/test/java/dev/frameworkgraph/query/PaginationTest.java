package dev.frameworkgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The laws of pages, in every order: they join without gap or overlap, forwards and backwards, and cursors survive a new engine. */
class PaginationTest {

    private static final String FORWARD = "query($n: Int, $c: String) { frameworks(%s first: $n after: $c) { totalCount"
            + " nodes { slug } edges { cursor node { slug } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";
    private static final String BACKWARD = FORWARD.replace("first: $n after: $c", "last: $n before: $c");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "orderBy: [{field: NAME}]",
                "orderBy: [{field: LATEST_RELEASED_ON direction: DESC}]",
                "orderBy: [{field: FIRST_RELEASED_ON}, {field: COVERAGE direction: DESC}]",
                "orderBy: [{field: COVERAGE direction: DESC}, {field: NAME direction: DESC}]",
                "search: \"web\"",
                "search: \"python\" orderBy: [{field: RELEVANCE direction: DESC}]",
                "where: {kind: {eq: WEB_FRAMEWORK}} orderBy: [{field: LATEST_RELEASED_ON}]"
            })
    void pagesJoinWithoutGapOrOverlap(String arguments) {
        List<String> all = walk(FORWARD.formatted(arguments), 100, "hasNextPage", "endCursor");
        assertThat(all).doesNotHaveDuplicates().hasSize(totalCount(arguments));
        Random random = new Random(arguments.hashCode());
        for (int round = 0; round < 6; round++) {
            int size = 1 + random.nextInt(40);
            assertThat(walk(FORWARD.formatted(arguments), size, "hasNextPage", "endCursor"))
                    .isEqualTo(all);
            assertThat(walkBack(arguments, size)).isEqualTo(all);
        }
    }

    private static List<String> walkBack(String arguments, int size) {
        List<String> pages = new ArrayList<>();
        JsonNode page = page(ShippedEngine.ENGINE, BACKWARD.formatted(arguments), size, null);
        while (true) {
            List<String> slugs = slugs(page);
            Collections.reverse(slugs);
            pages.addAll(slugs);
            if (!page.at("/pageInfo/hasPreviousPage").asBoolean()) {
                Collections.reverse(pages);
                return pages;
            }
            page = page(
                    ShippedEngine.ENGINE,
                    BACKWARD.formatted(arguments),
                    size,
                    page.at("/pageInfo/startCursor").asString());
        }
    }

    private static List<String> walk(String document, int size, String more, String cursor) {
        List<String> slugs = new ArrayList<>();
        JsonNode page = page(ShippedEngine.ENGINE, document, size, null);
        slugs.addAll(slugs(page));
        while (page.at("/pageInfo/" + more).asBoolean()) {
            page = page(
                    ShippedEngine.ENGINE,
                    document,
                    size,
                    page.at("/pageInfo/" + cursor).asString());
            slugs.addAll(slugs(page));
        }
        return slugs;
    }

    private static int totalCount(String arguments) {
        return page(ShippedEngine.ENGINE, FORWARD.formatted(arguments), 1, null)
                .get("totalCount")
                .asInt();
    }

    private static List<String> slugs(JsonNode page) {
        List<String> slugs = new ArrayList<>();
        page.get("nodes").forEach(node -> slugs.add(node.get("slug").asString()));
        List<String> ofEdges = new ArrayList<>();
        page.get("edges").forEach(edge -> ofEdges.add(edge.at("/node/slug").asString()));
        assertThat(ofEdges).isEqualTo(slugs);
        return slugs;
    }

    private static JsonNode page(
            QueryEngine engine, String document, int size, @org.jspecify.annotations.Nullable String cursor) {
        Map<String, Object> variables = cursor == null ? Map.of("n", size) : Map.of("n", size, "c", cursor);
        JsonNode answer = ShippedEngine.json(ShippedEngine.execute(engine, document, variables));
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data/frameworks");
    }

    @Test
    void cursorsAreValidOnAnotherReplica() {
        String document = FORWARD.formatted("orderBy: [{field: NAME}]");
        String cursor = page(ShippedEngine.ENGINE, document, 7, null)
                .at("/pageInfo/endCursor")
                .asString();
        QueryEngine replica = QueryEngine.of(ShippedEngine.GRAPH, QueryLimits.DEFAULTS);
        assertThat(page(replica, document, 7, cursor)).isEqualTo(page(ShippedEngine.ENGINE, document, 7, cursor));
    }

    @Test
    void cursorsOfAnotherOrderAreRefused() {
        String cursor = page(ShippedEngine.ENGINE, FORWARD.formatted(""), 7, null)
                .at("/pageInfo/endCursor")
                .asString();
        QueryResponse response = ShippedEngine.execute(
                ShippedEngine.ENGINE, FORWARD.formatted("orderBy: [{field: NAME}]"), Map.of("n", 1, "c", cursor));
        assertThat(ShippedEngine.errorCode(response)).isEqualTo("INVALID_CURSOR");
    }

    @Test
    void hostileCursorsAreRefused() {
        Random random = new Random(20261122);
        String good = page(ShippedEngine.ENGINE, FORWARD.formatted(""), 7, null)
                .at("/pageInfo/endCursor")
                .asString();
        List<String> cursors = new ArrayList<>(List.of(
                "", " ", "\u0000", "MQ", "MXM5OTk5OTk5OTk5Og", "x".repeat(100_000), good + "A", good.substring(1)));
        for (int round = 0; round < 300; round++) {
            StringBuilder mutated = new StringBuilder(good);
            mutated.setCharAt(random.nextInt(good.length()), (char) ('!' + random.nextInt(90)));
            cursors.add(mutated.toString());
        }
        for (String cursor : cursors) {
            QueryResponse response =
                    ShippedEngine.execute(ShippedEngine.ENGINE, FORWARD.formatted(""), Map.of("n", 1, "c", cursor));
            if (response.outcome() != QueryResponse.Outcome.DATA) {
                assertThat(ShippedEngine.errorCode(response)).as(cursor).isEqualTo("INVALID_CURSOR");
            }
        }
    }

    @Test
    void everyConnectionPagesByItsCursors() {
        String nested =
                "query($c: String) { framework(by: {slug: \"django\"}) { releases(first: 3 after: $c) { nodes { version } pageInfo { endCursor } }"
                        + " features(first: 3 after: $c) { nodes { feature { key } } pageInfo { endCursor } }"
                        + " relationships(first: 3 after: $c) { nodes { id } pageInfo { endCursor } } } }";
        JsonNode first = ShippedEngine.json(ShippedEngine.execute(ShippedEngine.ENGINE, nested, Map.of()))
                .at("/data/framework");
        for (String field : List.of("releases", "features", "relationships")) {
            String only = "query($c: String) { framework(by: {slug: \"django\"}) { " + field
                    + "(first: 3 after: $c) { nodes { id } totalCount } } }";
            String all = only.replace("first: 3", "first: 6");
            JsonNode six = ShippedEngine.json(ShippedEngine.execute(ShippedEngine.ENGINE, all, Map.of()));
            String cursor = first.at("/" + field + "/pageInfo/endCursor").asString();
            JsonNode next = ShippedEngine.json(ShippedEngine.execute(ShippedEngine.ENGINE, only, Map.of("c", cursor)));
            for (int index = 0; index < 3; index++) {
                assertThat(next.at("/data/framework/" + field + "/nodes/" + index))
                        .isEqualTo(six.at("/data/framework/" + field + "/nodes/" + (index + 3)));
            }
        }
    }
}
