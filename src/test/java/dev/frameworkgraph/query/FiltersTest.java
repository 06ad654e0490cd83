package dev.frameworkgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The laws of filters and facets on the shipped catalog. */
class FiltersTest {

    private static final List<String> CONDITIONS = List.of(
            "kind: {eq: ORM}",
            "kind: {in: [ORM, TASK_QUEUE]}",
            "status: {ne: ACTIVE}",
            "name: {contains: \"flask\"}",
            "slug: {startsWith: \"d\" endsWith: \"o\"}",
            "language: {notIn: [PYTHON]}",
            "license: {eq: \"MIT\"}",
            "scope: {eq: FULL_STACK}",
            "datastore: {eq: \"postgresql\"}",
            "standard: {eq: \"asgi\"}",
            "maintainer: {eq: \"pallets\"}",
            "quality: {eq: MINIMALISM}",
            "isComponent: true",
            "firstReleasedOn: {lt: \"2010-01-01\"}",
            "latestReleasedOn: {gte: \"2026-06-01\"}",
            "supports: [{feature: \"api.openapi\" minLevel: BUILT_IN allowPartial: false}]",
            "lacks: [\"routing.traversal\"]",
            "relatedTo: [{kind: BUILT_ON direction: OUTGOING slug: \"werkzeug\"}]",
            "features: {some: {level: {eq: BUILT_IN} stale: false}}",
            "features: {none: {level: {eq: UNKNOWN}}}",
            "relationships: {some: {kind: {eq: SUCCESSOR_OF}}}",
            "releases: {some: {version: {within: \">=3,<4\"} releasedOn: {gte: \"2025-01-01\"}}}");

    static List<String> conditions() {
        return CONDITIONS;
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("conditions")
    void eachConditionPartsTheCatalog(String condition) {
        List<String> matching = slugs("where: {" + condition + "}");
        List<String> others = slugs("where: {not: {" + condition + "}}");
        List<String> all = new ArrayList<>(matching);
        all.addAll(others);
        assertThat(matching).as("something passes").isNotEmpty();
        assertThat(others).as("something does not").isNotEmpty();
        assertThat(all).containsExactlyInAnyOrderElementsOf(slugs(""));
        assertThat(slugs("where: {and: [{" + condition + "}, {" + condition + "}]}"))
                .isEqualTo(matching);
        assertThat(slugs("where: {or: [{" + condition + "}, {not: {" + condition + "}}]}"))
                .isEqualTo(slugs(""));
        assertThat(slugs("where: {and: [{" + condition + "}, {not: {" + condition + "}}]}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KIND",
                "STATUS",
                "LANGUAGE",
                "LICENSE",
                "SCOPE",
                "MAINTAINER",
                "DATASTORE",
                "STANDARD",
                "QUALITY"
            })
    void bucketsCountWhatTheirFilterFinds(String facet) {
        for (String where : List.of("", "status: {eq: ACTIVE}", "kind: {eq: WEB_FRAMEWORK}")) {
            JsonNode answer = ShippedEngine.data("{ frameworks(where: {" + where + "}) { facets(by: [" + facet
                            + "]) { name buckets { value label count } } } }")
                    .at("/frameworks/facets/0");
            String name = answer.get("name").asString();
            int checked = 0;
            for (JsonNode bucket : answer.get("buckets")) {
                if (checked++ == 5) {
                    break;
                }
                String value = bucket.get("value").asString();
                boolean constant = List.of("kind", "status", "language", "scope", "quality")
                        .contains(name);
                String own = name + ": {eq: " + (constant ? value : '"' + value + '"') + "}";
                String rest = where.startsWith(name) ? "" : where;
                assertThat(slugs("where: {" + own + " " + rest + "}"))
                        .hasSize(bucket.get("count").asInt());
                assertThat(bucket.get("label").asString()).isNotBlank();
            }
            assertThat(checked).isPositive();
        }
    }

    @Test
    void nullIsAsIfLeftOut() {
        assertThat(slugs("where: {kind: null and: null not: null slug: {eq: null}}"))
                .isEqualTo(slugs(""));
        assertThat(slugs("where: null orderBy: null search: null")).isEqualTo(slugs(""));
    }

    private static List<String> slugs(String arguments) {
        List<String> slugs = new ArrayList<>();
        String after = "null";
        while (true) {
            JsonNode page = ShippedEngine.data("{ frameworks(first: 100 after: " + after + " " + arguments
                            + ") { nodes { slug } pageInfo { hasNextPage endCursor } } }")
                    .get("frameworks");
            page.get("nodes").forEach(node -> slugs.add(node.get("slug").asString()));
            if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
                return slugs;
            }
            after = '"' + page.at("/pageInfo/endCursor").asString() + '"';
        }
    }
}
