package dev.frameworkgraph.query;

import dev.frameworkgraph.GeneratedCatalog;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Prints how long the same queries take both executors over a made-up catalog of 500 frameworks, from the text of the query to the bytes
 * of the answer, in microseconds of the processor. Not run by the build:
 * {@code mvn -q test-compile exec:java -Dexec.classpathScope=test -Dmain.class=dev.frameworkgraph.query.ExecutorTimes}
 */
public final class ExecutorTimes {

    private static final int FRAMEWORKS = 500;
    private static final long WARM_UP_NANOS = Duration.ofSeconds(4).toNanos();
    private static final long BATCH_NANOS = Duration.ofMillis(60).toNanos();
    private static final int BATCHES = 21;

    private ExecutorTimes() {}

    public static void main(String[] arguments) {
        FrameworkGraph graph = FrameworkGraph.of(GeneratedCatalog.of(FRAMEWORKS, 1));
        QueryEngine engine = QueryEngine.of(graph, limits());
        System.out.printf("%-34s %10s %10s %6s %9s%n", "microseconds", "reference", "compiled", "times", "bytes");
        Map<String, QueryRequest> documents =
                documents(graph.catalog().frameworks().get(0).slug());
        documents.values().forEach(request -> median(engine::executeByReference, request));
        documents.forEach((name, request) -> {
            double before = median(engine::executeByReference, request);
            double now = median(engine::execute, request);
            System.out.printf(
                    Locale.ROOT,
                    "%-34s %10.1f %10.1f %6.1f %9d%n",
                    name,
                    before,
                    now,
                    before / now,
                    engine.execute(request).body().length);
        });
    }

    private static Map<String, QueryRequest> documents(String slug) {
        String scalars = "slug name kind status summary homepage";
        Map<String, QueryRequest> requests = new LinkedHashMap<>();
        requests.put(
                "one framework, 6 scalars", request("{ framework(by: {slug: \"" + slug + "\"}) { " + scalars + " } }"));
        requests.put(
                "the same by a variable",
                new QueryRequest(
                        "query q($slug: String!) { framework(by: {slug: $slug}) { " + scalars + " } }",
                        null,
                        Map.of("slug", slug),
                        Map.of(),
                        true));
        requests.put(
                "20 frameworks with features",
                request("{ frameworks { nodes { slug name kind status summary"
                        + " features(first: 10) { nodes { feature { name } } } } } }"));
        requests.put("list of 500", request("{ frameworks(first: 500) { nodes { slug name kind status summary } } }"));
        requests.put(
                "4 levels, 2,000 nodes",
                request(
                        "{ frameworks(first: 20) { nodes { slug relationships(first: 10) { nodes { kind label: inverseLabel"
                                + " target { ... on Framework { slug releases(first: 2) { nodes { version } } }"
                                + " ... on Standard { name } ... on Datastore { name } } } } } } }"));
        return requests;
    }

    private static QueryRequest request(String document) {
        return new QueryRequest(document, null, Map.of(), Map.of(), true);
    }

    private static double median(Consumer<QueryRequest> executor, QueryRequest request) {
        long warm = System.nanoTime() + WARM_UP_NANOS;
        int runs = 0;
        while (System.nanoTime() < warm) {
            executor.accept(request);
            runs++;
        }
        int perBatch = (int) Math.max(1, runs * BATCH_NANOS / WARM_UP_NANOS);
        double[] times = new double[BATCHES];
        for (int batch = 0; batch < BATCHES; batch++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int run = 0; run < perBatch; run++) {
                executor.accept(request);
            }
            times[batch] =
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000.0 / perBatch;
        }
        Arrays.sort(times);
        return times[BATCHES / 2];
    }

    private static QueryLimits limits() {
        QueryLimits d = QueryLimits.DEFAULTS;
        return new QueryLimits(
                d.documentCharacters(),
                d.documentTokens(),
                d.documentNesting(),
                d.numberLength(),
                d.nameLength(),
                d.depth(),
                d.fields(),
                d.aliases(),
                d.directives(),
                d.operations(),
                d.variableValues(),
                1_000_000,
                FRAMEWORKS,
                1_000_000,
                Duration.ofSeconds(20));
    }
}
