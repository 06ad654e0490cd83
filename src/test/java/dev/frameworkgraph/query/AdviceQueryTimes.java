package dev.frameworkgraph.query;

import dev.frameworkgraph.GeneratedCatalog;
import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Prints how long queries about choosing take over made-up catalogs of 300 and 3,000 frameworks, from the text of the query to the bytes
 * of the answer, in milliseconds of the processor. Not run by the build:
 * {@code mvn -q test-compile exec:java -Dexec.classpathScope=test -Dmain.class=dev.frameworkgraph.query.AdviceQueryTimes}
 */
public final class AdviceQueryTimes {

    private static final int WARM_UPS = 8;
    private static final int RUNS = 15;
    private static final int SEEDS = 3;
    private static final String REASONS =
            "reasons { requirement { label } outcome contributionMin evidence { url } explanation }";
    private static final String NEEDS =
            "{feature: \"data.request-validation\"}, {feature: \"api.openapi\"}, {datastore: \"postgresql\"},"
                    + " {feature: \"orm.async\"}, {feature: \"migrations.autogenerate\"}, {feature: \"auth.bearer-tokens\"},"
                    + " {feature: \"jobs.schedule\"}, {license: PERMISSIVE}, {runtime: \"python-3-12\"}";

    private final FrameworkGraph graph;
    private final QueryEngine engine;

    private AdviceQueryTimes(Catalog catalog) {
        this.graph = FrameworkGraph.of(catalog);
        this.engine = QueryEngine.of(
                graph, List.of(GeneratedCatalog.of(catalog.frameworks().size(), 99)), QueryLimits.DEFAULTS);
    }

    /** Takes the numbers of frameworks, if not these. */
    public static void main(String[] arguments) {
        for (String size : arguments.length == 0 ? new String[] {"300", "3000"} : arguments) {
            Map<String, List<Double>> times = new LinkedHashMap<>();
            Map<String, String> outcomes = new LinkedHashMap<>();
            for (long seed = 1; seed <= SEEDS; seed++) {
                new AdviceQueryTimes(GeneratedCatalog.of(Integer.parseInt(size), seed)).measure(times, outcomes);
            }
            System.out.printf("%s frameworks: median / largest of %d runs, milliseconds%n", size, RUNS * SEEDS);
            times.forEach((name, values) -> System.out.printf(
                    Locale.ROOT,
                    "  %-28s %8.1f / %8.1f  %s%n",
                    name,
                    median(values),
                    Collections.max(values),
                    outcomes.get(name)));
        }
    }

    private void measure(Map<String, List<Double>> times, Map<String, String> outcomes) {
        documents().forEach((name, document) -> {
            QueryResponse response = ShippedEngine.execute(engine, document, Map.of());
            for (int run = 0; run < WARM_UPS; run++) {
                response = ShippedEngine.execute(engine, document, Map.of());
            }
            outcomes.merge(name, outcome(response), (one, other) -> one + ", " + other);
            for (int run = 0; run < RUNS; run++) {
                double before = milliseconds();
                ShippedEngine.execute(engine, document, Map.of());
                times.computeIfAbsent(name, key -> new ArrayList<>()).add(milliseconds() - before);
            }
        });
    }

    private static String outcome(QueryResponse response) {
        String body = ShippedEngine.json(response).toString();
        if (body.contains("\"errors\"")) {
            return ShippedEngine.errorCode(response);
        }
        int type = body.indexOf("\"__typename\":\"");
        String name = type < 0 ? "" : body.substring(type + 14, body.indexOf('"', type + 14)) + " ";
        return name + response.body().length + " B" + (body.contains("BEST_FOUND") ? " BEST_FOUND" : "");
    }

    private Map<String, String> documents() {
        List<String> web = slugs(FrameworkKind.WEB_FRAMEWORK);
        List<String> orms = slugs(FrameworkKind.ORM);
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("recommend, 9 needs", recommend(NEEDS, 5));
        documents.put("recommend, 30 wishes, 20", recommend(features(30, "SHOULD"), 20));
        documents.put("composeStack, 9 needs", compose(NEEDS, ""));
        documents.put("composeStack, 30 musts", compose(features(30, "MUST"), "maxPlans: 10"));
        documents.put("composeStack, 30 wishes", compose(features(30, "SHOULD"), "maxPlans: 10"));
        documents.put("composeStack, 30 mixed", compose(features(15, "MUST") + features(15, "NICE"), "maxPlans: 10"));
        documents.put(
                "composeStack, unsatisfiable",
                compose(
                        NEEDS
                                + ", {feature: \"orm.geospatial\", minLevel: BUILT_IN, allowPartial: false}, {status: ACTIVE},"
                                + " {kind: CMS}, {kind: ADMIN_PANEL}",
                        "exclude: [" + quoted(web.subList(0, Math.min(50, web.size()))) + "]"));
        documents.put("compare 4", compare(web.subList(0, 4)));
        documents.put("compare 10", compare(web.subList(0, 10)));
        documents.put(
                "whatIf swap",
                "{ whatIf(change: {swap: {stack: [" + quoted(web.subList(0, 1)) + "," + quoted(orms.subList(0, 2))
                        + "], remove: \""
                        + web.get(0) + "\", replaceBy: [" + quoted(web.subList(1, 2)) + "], requirements: [" + NEEDS
                        + "]}}) {"
                        + " __typename ... on SwapEffect { features { lost { explanation } gained { explanation } } toBeReplaced { explanation } } } }");
        documents.put("paths, 4 steps", paths(web.get(0), orms.get(0), "maxLength: 4"));
        documents.put(
                "paths, 6 steps, all nodes",
                paths(
                        web.get(1),
                        orms.get(1),
                        "maxLength: 6, maxPaths: 100, through: [FRAMEWORK, STANDARD, DATASTORE, RUNTIME, FEATURE]"));
        documents.put(
                "graph, depth 2",
                "{ graph(roots: [" + quoted(web.subList(0, 5))
                        + "], depth: 2, maxNodes: 200) { nodes { title depth } edges { __typename } } }");
        documents.put(
                "alternatives of 20",
                "{ frameworks(first: 20) { nodes { slug alternatives(first: 5) { __typename } similar(first: 5) { __typename } } } }");
        documents.put(
                "diff",
                "{ diff { __typename ... on CatalogDiff { counts { __typename } changes(first: 100) { totalCount } } } }");
        documents.put(
                "facets of ORMs",
                "{ frameworks(where: {kind: {eq: ORM}}) { totalCount facets(by: [DATASTORE, STATUS]) { buckets { value count } } } }");
        return documents;
    }

    private static String recommend(String requirements, int first) {
        return "{ recommend(requirements: [" + requirements + "], first: " + first
                + ") { __typename ... on Recommendations { eligible results {"
                + " rank framework { slug } scoreMin scoreMax " + REASONS
                + " gaps { fillers { framework { slug } } } separation { scoreMinDifference } } } } }";
    }

    private static String compose(String requirements, String rest) {
        return "{ composeStack(requirements: [" + requirements + "] " + rest + ") { __typename"
                + " ... on StackPlans { optimality plans { cost costItems { reason } members { framework { slug } } coverage { explanation } } }"
                + " ... on UnsatisfiableStack { minimality conflict { label } relaxations { change condition { label } } } } }";
    }

    private static String compare(List<String> frameworks) {
        return "{ compare(frameworks: [" + quoted(frameworks)
                + "]) { __typename ... on Comparison { groups { rows { feature { key } differs"
                + " cells { claim { level completeness } } } } } } }";
    }

    private static String paths(String from, String to, String rest) {
        return "{ paths(from: \"" + from + "\", to: \"" + to + "\", " + rest
                + ") { __typename ... on Paths { truncated paths { length } } } }";
    }

    private String features(int count, String importance) {
        StringBuilder features = new StringBuilder();
        for (int number = 0; number < count; number++) {
            int step = graph.features().size() / 30;
            int at = importance.equals("NICE") ? number * step + 1 : number * step;
            features.append("{feature: \"")
                    .append(graph.features().get(at).key())
                    .append("\", importance: ")
                    .append(importance)
                    .append("}, ");
        }
        return features.toString();
    }

    private List<String> slugs(FrameworkKind kind) {
        return graph.catalog().frameworks().stream()
                .filter(framework -> framework.kind() == kind)
                .map(Framework::slug)
                .toList();
    }

    private static String quoted(List<String> slugs) {
        return "\"" + String.join("\", \"", slugs) + "\"";
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static double milliseconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
                / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }
}
