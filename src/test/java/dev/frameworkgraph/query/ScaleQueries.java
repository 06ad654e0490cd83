package dev.frameworkgraph.query;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The queries of {@link ScaleTimes}: of each sort one, or several that differ in what they ask about. */
final class ScaleQueries {

    private static final String NODES = " { totalCount nodes { slug name } pageInfo { endCursor } } }";
    private static final String NEEDS = "{feature: \"data.request-validation\"}, {feature: \"api.openapi\"},"
            + " {datastore: \"postgresql\"}, {license: PERMISSIVE}, {runtime: \"python-3-12\"}";

    private final QueryEngine engine;
    private final FrameworkGraph graph;
    private final Map<String, List<QueryRequest>> requestsByName = new LinkedHashMap<>();

    private ScaleQueries(QueryEngine engine, FrameworkGraph graph) {
        this.engine = engine;
        this.graph = graph;
    }

    static Map<String, List<QueryRequest>> of(QueryEngine engine, FrameworkGraph graph) {
        ScaleQueries queries = new ScaleQueries(engine, graph);
        queries.addPages();
        queries.addFilters();
        queries.addWalks();
        queries.addAdvice();
        return queries.requestsByName;
    }

    private void add(String name, String document) {
        requestsByName.put(name, List.of(request(document, Map.of())));
    }

    private static QueryRequest request(String document, Map<String, Object> variables) {
        return new QueryRequest(document, null, variables, Map.of(), true);
    }

    private void addPages() {
        String point =
                "query q($slug: String!) { framework(by: {slug: $slug}) { slug name kind status summary homepage } }";
        requestsByName.put(
                "point",
                IntStream.range(0, 100)
                        .mapToObj(part -> request(point, Map.of("slug", slug(part))))
                        .toList());
        add("first page", "{ frameworks" + NODES);
        add("page after half", "{ frameworks(after: \"" + cursorAtHalf() + "\")" + NODES);
        add("page by name", "{ frameworks(orderBy: [{field: NAME, direction: ASC}])" + NODES);
        add("page by latest release", "{ frameworks(orderBy: [{field: LATEST_RELEASED_ON, direction: DESC}])" + NODES);
        add(
                "page with 10 claims each",
                "{ frameworks { nodes { slug features(first: 10) { nodes { feature { name } } } } } }");
        add("relationships, first page", "{ relationships { totalCount nodes { kind source { slug } } } }");
        add(
                "claims about a feature",
                "{ feature(by: {key: \"api.openapi\"}) { supports { totalCount nodes { level } } } }");
    }

    private String slug(int percent) {
        List<Framework> all = graph.catalog().frameworks();
        return all.get((int) ((long) all.size() * percent / 100)).slug();
    }

    private String cursorAtHalf() {
        QueryResponse response = ShippedEngine.execute(
                engine, "{ frameworks(where: {slug: {eq: \"" + slug(50) + "\"}}) { edges { cursor } } }", Map.of());
        return ShippedEngine.json(response)
                .at("/data/frameworks/edges/0/cursor")
                .asString();
    }

    private void addFilters() {
        add("filter by kind", "{ frameworks(where: {kind: {eq: ORM}})" + NODES);
        add("filter by licence", "{ frameworks(where: {license: {eq: \"GPL-3.0-or-later\"}})" + NODES);
        add(
                "filter by feature",
                "{ frameworks(where: {supports: [{feature: \"api.openapi\", minLevel: BUILT_IN}]})" + NODES);
        add(
                "filter by what it needs",
                "{ frameworks(where: {relatedTo: [{kind: DEPENDS_ON, direction: OUTGOING, slug: \"" + mostNeeded()
                        + "\"}]})" + NODES);
        add("filter by standard", "{ frameworks(where: {standard: {eq: \"asgi\"}})" + NODES);
        add(
                "facets of all",
                "{ frameworks(first: 1) { facets(by: [KIND, STATUS, LICENSE]) { buckets { value count } } } }");
        add(
                "facets of ORMs",
                "{ frameworks(first: 1, where: {kind: {eq: ORM}}) { facets(by: [DATASTORE, STATUS]) { buckets { value count } } } }");
        add(
                "relationships of a kind",
                "{ relationships(where: {kind: {eq: CONFLICTS_WITH}}) { totalCount nodes { source { slug } } } }");
        add("search, one word", "{ search(text: \"validation\") { totalCount nodes { score } } }");
        add(
                "search, a name",
                "{ search(text: \"orm " + number(FrameworkKind.ORM) + "\") { totalCount nodes { score } } }");
        add("search, a typo", "{ search(text: \"framewrok\") { totalCount nodes { score } } }");
        add("search everywhere", "{ search(text: \"made up\") { totalCount nodes { score } } }");
    }

    private String number(FrameworkKind kind) {
        String name = first(kind).name();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private Framework first(FrameworkKind kind) {
        return graph.catalog().frameworks().stream()
                .filter(framework -> framework.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private String mostNeeded() {
        Map<String, Integer> countsBySlug = new HashMap<>();
        String most = "";
        for (Relationship edge : graph.catalog().relationships()) {
            if (edge.kind() == RelationshipKind.DEPENDS_ON
                    && countsBySlug.merge(edge.target(), 1, Integer::sum) > countsBySlug.getOrDefault(most, 0)) {
                most = edge.target();
            }
        }
        return most;
    }

    private void addWalks() {
        String most = mostNeeded();
        String web = first(FrameworkKind.WEB_FRAMEWORK).slug();
        String orm = first(FrameworkKind.ORM).slug();
        add(
                "what needs the most needed",
                "{ framework(by: {slug: \"" + most
                        + "\"}) { relationships(direction: INCOMING) { totalCount nodes { source { slug } } } } }");
        add(
                "what runs on a runtime",
                "{ runtimes { slug relationships(first: 2) { totalCount nodes { source { slug } } } } }");
        add("path, short", paths(web, most, ""));
        add("path, default length", paths(web, orm, ""));
        add(
                "path, 6 steps through all",
                paths(
                        web,
                        orm,
                        ", maxLength: 6, maxPaths: 100, through: [FRAMEWORK, STANDARD, DATASTORE, RUNTIME, FEATURE]"));
        add(
                "path, not connected",
                paths(web, orm, ", maxLength: 6, via: [{kind: FORK_OF}, {kind: DEPENDS_ON, direction: OUTGOING}]"));
        add("neighbourhood", "{ graph(roots: [\"" + web + "\"], depth: 1) { nodes { id } edges { id } } }");
        add(
                "neighbourhood, most needed",
                "{ graph(roots: [\"" + most + "\"], depth: 2) { nodes { id } edges { id } } }");
        add(
                "alternatives",
                "{ framework(by: {slug: \"" + web + "\"}) { alternatives { __typename } similar { __typename } } }");
        add("unknown name", paths("no-such-thing", orm, ""));
    }

    private static String paths(String from, String to, String rest) {
        return "{ paths(from: \"" + from + "\", to: \"" + to + "\"" + rest
                + ") { __typename ... on Paths { truncated paths { length } } } }";
    }

    private void addAdvice() {
        add(
                "recommend",
                "{ recommend(requirements: [" + NEEDS
                        + "]) { __typename ... on Recommendations { eligible results { framework { slug } scoreMin } } } }");
        add(
                "composeStack",
                "{ composeStack(requirements: [" + NEEDS
                        + "]) { __typename ... on StackPlans { optimality plans { cost members { framework { slug } } } } } }");
    }
}
