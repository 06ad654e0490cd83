package dev.frameworkgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.GeneratedCatalog;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A filter that an index answers passes what it passes when every framework is asked, which a filter within {@code and} does. */
@NullMarked
class CandidatesTest {

    private static final FrameworkGraph GRAPH = FrameworkGraph.of(GeneratedCatalog.of(300, 1));
    private static final QueryEngine ENGINE = QueryEngine.of(GRAPH, QueryLimits.DEFAULTS);

    private static Stream<String> filters() {
        Stream<String> features = GRAPH.features().stream()
                .limit(20)
                .flatMap(feature -> Stream.of(
                        "supports: [{feature: \"" + feature.key() + "\"}]",
                        "kind: {eq: ORM}, supports: [{feature: \"" + feature.key() + "\", minLevel: BUILT_IN}]",
                        "lacks: [\"" + feature.key() + "\"]"));
        Stream<String> targets = GRAPH.relationships().stream()
                .map(Relationship::target)
                .distinct()
                .limit(30)
                .flatMap(slug -> Stream.of("BOTH", "INCOMING", "OUTGOING")
                        .map(direction -> "relatedTo: [{direction: " + direction + ", slug: \"" + slug + "\"}]"));
        Stream<String> others = Stream.of(
                "standard: {eq: \"wsgi\"}",
                "datastore: {eq: \"postgresql\"}",
                "datastore: {eq: \"none-such\"}",
                "kind: {in: [ORM, CMS], eq: CMS}",
                "kind: {ne: OTHER}, standard: {eq: \"asgi\"}");
        return Stream.of(features, targets, others).flatMap(all -> all);
    }

    @Test
    void anIndexLeavesNothingOut() {
        filters()
                .forEach(filter ->
                        assertThat(page("{" + filter + "}")).as(filter).isEqualTo(page("{and: [{" + filter + "}]}")));
    }

    @Test
    void aMistakeIsRefusedWhateverElseIsAsked() {
        for (String mistake : List.of("supports: [{feature: \"none-such\"}]", "lacks: [\"none-such\"]")) {
            assertThat(ShippedEngine.errorCode(ask("{kind: {eq: ORM}, " + mistake + "}")))
                    .isEqualTo("BAD_USER_INPUT");
        }
    }

    @Test
    void everyOrderHasEveryFrameworkOnce() {
        List<String> slugs =
                GRAPH.catalog().frameworks().stream().map(Framework::slug).toList();
        for (String field : List.of("NAME", "SLUG", "FIRST_RELEASED_ON", "LATEST_RELEASED_ON", "COVERAGE", "KNOWN")) {
            assertThat(Stream.of("first: 100", "last: 100").flatMap(page -> slugs(field, page)))
                    .as(field)
                    .hasSize(200)
                    .doesNotHaveDuplicates()
                    .isSubsetOf(slugs);
        }
    }

    private static Stream<String> slugs(String field, String page) {
        String document =
                "{ frameworks(" + page + ", orderBy: [{field: " + field + ", direction: DESC}]) { nodes { slug } } }";
        return ShippedEngine.json(ShippedEngine.execute(ENGINE, document, Map.of()))
                .at("/data/frameworks/nodes")
                .valueStream()
                .map(node -> node.get("slug").asString());
    }

    private static QueryResponse ask(String where) {
        return ShippedEngine.execute(
                ENGINE,
                "{ frameworks(first: 100, where: " + where
                        + ") { totalCount edges { cursor node { slug } } facets(by: [STATUS]) { buckets { value count } } } }",
                Map.of());
    }

    private static JsonNode page(String where) {
        JsonNode data = ShippedEngine.json(ask(where)).at("/data/frameworks");
        assertThat(data.isMissingNode()).isFalse();
        return data;
    }
}
