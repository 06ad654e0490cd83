package dev.frameworkgraph.query;

import dev.frameworkgraph.GeneratedCatalog;
import dev.frameworkgraph.GeneratedFolder;
import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.loading.CatalogFolder;
import dev.frameworkgraph.catalog.loading.CatalogLoader;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Prints what made-up catalogs of growing size take: seconds to load and to index, bytes of heap, and for each kind of query the median
 * and the 99th percentile in milliseconds, from the text of the query to the bytes of the answer. Not run by the build:
 * {@code MAVEN_OPTS=-Xmx7g mvn -q test-compile exec:java -Dexec.classpathScope=test -Dmain.class=dev.frameworkgraph.query.ScaleTimes}
 */
public final class ScaleTimes {

    private static final List<String> SIZES = List.of("500", "10000", "50000", "250000");
    private static final int LARGEST_FOLDER = 10_000;
    private static final Duration TIME_FOR_EACH = Duration.ofMillis(1_500);
    private static final int MOST_RUNS = 2_000;

    private ScaleTimes() {}

    /** Takes the numbers of frameworks, if not these. */
    public static void main(String[] arguments) {
        GeneratedCatalog.ofPackages(1, 1);
        Map<String, List<String>> timesByQuery = new LinkedHashMap<>();
        List<String> sizes = arguments.length == 0 ? SIZES : List.of(arguments);
        for (String size : sizes) {
            measure(Integer.parseInt(size), timesByQuery);
        }
        System.out.printf("%nmilliseconds, median / 99th percentile%n%-30s", "frameworks");
        sizes.forEach(size -> System.out.printf("%24s", size));
        timesByQuery.forEach((name, times) -> {
            System.out.printf("%n%-30s", name);
            times.forEach(time -> System.out.printf("%24s", time));
        });
        System.out.println();
    }

    private static void measure(int size, Map<String, List<String>> timesByQuery) {
        long empty = heap();
        Catalog catalog = GeneratedCatalog.ofPackages(size, 1);
        long withCatalog = heap();
        long start = System.nanoTime();
        FrameworkGraph graph = FrameworkGraph.of(catalog);
        double graphSeconds = seconds(start);
        long withGraph = heap();
        start = System.nanoTime();
        QueryEngine engine = QueryEngine.of(graph, QueryLimits.DEFAULTS);
        double engineSeconds = seconds(start);
        long withEngine = heap();
        System.out.printf(
                Locale.ROOT,
                "%n%d frameworks, %d claims, %d relationships, with derived %d%n",
                size,
                catalog.claims().size(),
                catalog.relationships().size(),
                graph.relationships().size());
        System.out.printf(
                Locale.ROOT, "  seconds: graph %.2f, engine %.2f%s%n", graphSeconds, engineSeconds, loading(catalog));
        System.out.printf(
                Locale.ROOT,
                "  heap, MB: catalog %d, graph %d, engine %d; bytes for each framework %d, or for each relationship %d%n",
                (withCatalog - empty) >> 20,
                (withGraph - withCatalog) >> 20,
                (withEngine - withGraph) >> 20,
                (withEngine - empty) / size,
                (withEngine - empty) / graph.relationships().size());
        ScaleQueries.of(engine, graph)
                .forEach((name, requests) -> timesByQuery
                        .computeIfAbsent(name, key -> new ArrayList<>())
                        .add(time(engine, name, requests)));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long heap() {
        for (int time = 0; time < 3; time++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static String loading(Catalog catalog) {
        if (catalog.frameworks().size() > LARGEST_FOLDER) {
            return "";
        }
        try {
            Path folder = Files.createTempDirectory("generated-catalog");
            GeneratedFolder.write(catalog, folder);
            long start = System.nanoTime();
            SampleCatalog.loaded(CatalogLoader.load(new CatalogFolder(folder), LocalDate.of(9999, 1, 1)));
            double seconds = seconds(start);
            delete(folder);
            return String.format(Locale.ROOT, ", load from YAML %.2f", seconds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Every request in turn, once to warm up and then until the time is up. */
    private static String time(QueryEngine engine, String name, List<QueryRequest> requests) {
        QueryResponse response = engine.execute(requests.get(0));
        String body = new String(response.body(), StandardCharsets.UTF_8);
        if (body.contains("\"errors\"")) {
            return body.substring(0, Math.min(body.length(), 120));
        }
        run(engine, requests);
        double[] times = run(engine, requests);
        System.out.printf(
                Locale.ROOT,
                "  %-30s %10.3f %10.3f ms, %6d bytes%n",
                name,
                times[times.length / 2],
                times[times.length * 99 / 100],
                response.body().length);
        return String.format(Locale.ROOT, "%.3f / %.3f", times[times.length / 2], times[times.length * 99 / 100]);
    }

    private static double[] run(QueryEngine engine, List<QueryRequest> requests) {
        long end = System.nanoTime() + TIME_FOR_EACH.toNanos();
        double[] times = new double[MOST_RUNS];
        int runs = 0;
        while (runs == 0 || (runs < MOST_RUNS && System.nanoTime() < end)) {
            long start = System.nanoTime();
            engine.execute(requests.get(runs % requests.size()));
            times[runs] = (System.nanoTime() - start) / 1e6;
            runs++;
        }
        double[] taken = Arrays.copyOf(times, runs);
        Arrays.sort(taken);
        return taken;
    }
}
