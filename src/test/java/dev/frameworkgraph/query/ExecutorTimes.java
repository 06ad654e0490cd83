package dev.frameworkgraph.query;

import com.sun.management.ThreadMXBean;
import dev.frameworkgraph.GeneratedCatalog;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Prints what the same queries take over a made-up catalog of 500 frameworks, from the text of the query to the bytes of the answer:
 * microseconds of the processor and kilobytes allocated for each, beside a mere copy of the answer. Not run by the build:
 * {@code mvn -q test-compile exec:java -Dexec.classpathScope=test -Dmain.class=dev.frameworkgraph.query.ExecutorTimes}; with the argument
 * {@code reference} graphql-java's executor is timed as well, with {@code without-parts} no part of an answer is remembered.
 */
public final class ExecutorTimes {

    /** Medians of one way to an answer, for one request. */
    private record Figures(double microseconds, double kilobytes) {}

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int FRAMEWORKS = 500;
    private static final long WARM_UP_NANOS = Duration.ofSeconds(2).toNanos();
    private static final long BATCH_NANOS = Duration.ofMillis(40).toNanos();
    private static final int BATCHES = 21;

    private ExecutorTimes() {}

    public static void main(String[] arguments) {
        List<String> options = List.of(arguments);
        boolean withReference = options.contains("reference");
        FrameworkGraph graph = FrameworkGraph.of(GeneratedCatalog.of(FRAMEWORKS, 1));
        EngineSettings usual = EngineSettings.of(limits());
        EngineSettings settings =
                options.contains("without-parts") ? new EngineSettings(usual.limits(), usual.documents(), 0) : usual;
        QueryEngine engine = QueryEngine.of(QuerySchema.shipped(), graph, List.of(), settings);
        System.out.printf(
                "%-30s %9s %10s %10s %11s %10s%n", "", "bytes", "copied us", "answer us", "allocated K", "reference");
        Map<String, QueryRequest> requests =
                requests(graph.catalog().frameworks().get(0).slug());
        requests.values().forEach(request -> warm(() -> engine.execute(request).body()));
        requests.forEach((name, request) -> {
            byte[] body = engine.execute(request).body();
            System.out.printf(
                    Locale.ROOT,
                    "%-30s %9d %10.2f %10.2f %11.1f %10s%n",
                    name,
                    body.length,
                    median(body::clone).microseconds(),
                    median(() -> engine.execute(request).body()).microseconds(),
                    median(() -> engine.execute(request).body()).kilobytes(),
                    withReference
                            ? Math.round(median(() ->
                                            engine.executeByReference(request).body())
                                    .microseconds())
                            : "");
        });
        System.out.println(engine.partUse());
    }

    private static Map<String, QueryRequest> requests(String slug) {
        String scalars = " { slug name kind status summary homepage } }";
        Map<String, QueryRequest> requests = new LinkedHashMap<>();
        requests.put("one framework, 6 scalars", request("{ framework(by: {slug: \"" + slug + "\"})" + scalars));
        requests.put(
                "the same by a variable",
                new QueryRequest(
                        "query q($slug: String!) { framework(by: {slug: $slug})" + scalars,
                        null,
                        Map.of("slug", slug),
                        Map.of(),
                        true));
        requests.put(
                "20 with features, filtered",
                request(
                        "{ frameworks(first: 20, where: {kind: {eq: WEB_FRAMEWORK}}) { nodes { slug name kind status summary"
                                + " features(first: 20) { nodes { feature { name } } } } } }"));
        requests.put(
                "500 frameworks, 12 scalars",
                request(
                        "{ frameworks(first: 500) { nodes { id slug name kind status summary languages licenses homepage"
                                + " repository documentation firstReleasedOn } } }"));
        String levels = " nodes { slug relationships(first: 20) { nodes { kind target { ... on Framework"
                + " { slug maintainers { slug name } } } } } } } }";
        requests.put("4 levels", request("{ frameworks(first: 65) {" + levels));
        requests.put(
                "4 levels by a variable",
                new QueryRequest(
                        "query q($first: Int = 20) { frameworks(first: $first) {" + levels,
                        null,
                        Map.of("first", 65),
                        Map.of(),
                        true));
        return requests;
    }

    private static QueryRequest request(String document) {
        return new QueryRequest(document, null, Map.of(), Map.of(), true);
    }

    private static int warm(Supplier<byte[]> work) {
        long end = System.nanoTime() + WARM_UP_NANOS;
        int runs = 0;
        while (System.nanoTime() < end) {
            requireAnswer(work);
            runs++;
        }
        return runs;
    }

    private static Figures median(Supplier<byte[]> work) {
        int perBatch = (int) Math.max(1, warm(work) * BATCH_NANOS / WARM_UP_NANOS);
        double[] times = new double[BATCHES];
        double[] allocations = new double[BATCHES];
        for (int batch = 0; batch < BATCHES; batch++) {
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long time = THREADS.getCurrentThreadCpuTime();
            for (int run = 0; run < perBatch; run++) {
                requireAnswer(work);
            }
            times[batch] = (THREADS.getCurrentThreadCpuTime() - time) / 1_000.0 / perBatch;
            allocations[batch] = (THREADS.getCurrentThreadAllocatedBytes() - allocated) / 1_024.0 / perBatch;
        }
        Arrays.sort(times);
        Arrays.sort(allocations);
        return new Figures(times[BATCHES / 2], allocations[BATCHES / 2]);
    }

    private static void requireAnswer(Supplier<byte[]> work) {
        if (work.get().length == 0) {
            throw new IllegalStateException("There is always an answer");
        }
    }

    private static QueryLimits limits() {
        return TestLimits.of(
                QueryLimits.DEFAULTS.directives(), 1_000_000, FRAMEWORKS, 1_000_000, Duration.ofSeconds(20));
    }
}
