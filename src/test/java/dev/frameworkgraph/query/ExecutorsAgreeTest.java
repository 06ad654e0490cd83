package dev.frameworkgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.CatalogHistory;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.fields.AllFields;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Random operations over the whole schema get the same bytes from both executors. A difference prints the smallest query that still
 * shows it; its seed finds the whole one.
 */
class ExecutorsAgreeTest {

    /** The first runs write what the later ones find remembered. */
    private static final int RUNS = 4;

    private static final OutputTypes TYPES = new OutputTypes(AllFields.bind(
                    AllFields.types(SchemaText.shipped()),
                    SampleCatalog.graph(),
                    CatalogHistory.of(SampleCatalog.catalog(), List.of()),
                    QueryLimits.DEFAULTS.pageSize())
            .schema());

    /** How many operations came to what. */
    private static final class Tally {

        private final Map<String, Integer> counts = new TreeMap<>();

        void add(String what) {
            counts.merge(what, 1, Integer::sum);
        }

        int of(String what) {
            return counts.getOrDefault(what, 0);
        }
    }

    @Test
    void onTheSample() {
        FrameworkGraph graph = SampleCatalog.graph();
        Tally tally = compare(graph, 20_000, 1, 18_000);
        assertThat(tally.of("DATA")).isGreaterThan(12_000);
        assertThat(tally.of("DATA_AND_ERRORS")).isGreaterThan(1_000);
        assertThat(tally.of("REQUEST_ERROR")).isGreaterThan(50);
        assertThat(tally.of("result-nodes")).isGreaterThan(100);
    }

    @Test
    void onTheShippedCatalog() {
        compare(ShippedEngine.GRAPH, 20_000, 1_000_001, 2_000);
    }

    @Test
    void takesAwayWhateverCanGo() {
        FrameworkGraph graph = SampleCatalog.graph();
        List<String> names = names(graph);
        for (long seed = 1; seed < 50; seed++) {
            GeneratedOperation operation = operation(seed, names, graph);
            if (hasSlug(operation.request())) {
                SmallestDifference.of(operation, ExecutorsAgreeTest::hasSlug);
                assertThat(hasSlug(operation.request())).isTrue();
                assertThat(operation.lists()).allMatch(list -> list.size() <= 1);
            }
        }
    }

    private static boolean hasSlug(QueryRequest request) {
        return String.valueOf(request.document()).contains("slug");
    }

    private static Tally compare(FrameworkGraph graph, int resultNodes, long firstSeed, int wanted) {
        QueryEngine engine = engine(graph, resultNodes);
        QueryEngine tight = engine(graph, 40);
        List<String> names = names(graph);
        Tally tally = new Tally();
        for (long seed = firstSeed; tally.of("valid") < wanted; seed++) {
            GeneratedOperation operation = operation(seed, names, graph);
            QueryEngine chosen = seed % 5 == 0 ? tight : engine;
            if (differs(chosen, operation.request(), tally)) {
                QueryRequest smallest = SmallestDifference.of(operation, request -> differs(chosen, request));
                fail("seed " + seed + ": " + smallest.document() + "\nvariables " + smallest.variables()
                        + "\ncompiled  "
                        + answer(chosen.execute(smallest)) + "\nreference "
                        + answer(chosen.executeByReference(smallest)));
            }
        }
        assertThat(engine.partUse().reused()).isGreaterThan(wanted / 10);
        assertThat(tally.of("invalid")).isLessThan(wanted / 10);
        assertThat(tally.of("not compiled")).isZero();
        return tally;
    }

    private static boolean differs(QueryEngine engine, QueryRequest request, Tally tally) {
        try {
            tally.add(engine.prepare(request).isCompiled() ? "compiled" : "not compiled");
            tally.add("valid");
        } catch (InvalidDocumentException e) {
            tally.add("invalid");
            return false;
        }
        if (differs(engine, request)) {
            return true;
        }
        QueryResponse response = engine.execute(request);
        tally.add(response.outcome().name());
        if (response.outcome() != QueryResponse.Outcome.DATA) {
            JsonNode extensions = ShippedEngine.json(response).at("/errors/0/extensions");
            tally.add(extensions.path("limit").asString(extensions.path("code").asString()));
        }
        return false;
    }

    private static boolean differs(QueryEngine engine, QueryRequest request) {
        QueryResponse expected = engine.executeByReference(request);
        for (int run = 1; run <= RUNS; run++) {
            if (differs(engine.execute(request), expected)) {
                return true;
            }
        }
        return false;
    }

    private static boolean differs(QueryResponse one, QueryResponse other) {
        return one.outcome() != other.outcome()
                || (!Arrays.equals(one.body(), other.body()) && !answer(one).equals(answer(other)));
    }

    /** Without the ids of faults in the log, which are never the same. */
    private static String answer(QueryResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8)
                .replaceAll("\"id\":\"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\"", "\"id\":\"\"");
    }

    private static GeneratedOperation operation(long seed, List<String> names, FrameworkGraph graph) {
        List<String> features = graph.features().stream().map(Feature::key).toList();
        return RandomOperations.of(TYPES, seed, names, features);
    }

    private static List<String> names(FrameworkGraph graph) {
        List<String> names = new ArrayList<>();
        graph.catalog().frameworks().stream().limit(6).map(Framework::slug).forEach(names::add);
        JsonNode data = ShippedEngine.json(ShippedEngine.execute(
                        engine(graph, 1_000),
                        "{ frameworks(first: 4) { edges { cursor node { id name } } } features(first: 2) { nodes { id key } }"
                                + " standards { slug id } datastores { slug } runtimes { slug } }",
                        Map.of()))
                .get("data");
        data.findValuesAsString("cursor").forEach(names::add);
        data.findValuesAsString("id").forEach(names::add);
        data.findValuesAsString("key").forEach(names::add);
        data.findValuesAsString("slug").stream().limit(6).forEach(names::add);
        return names;
    }

    private static QueryEngine engine(FrameworkGraph graph, int resultNodes) {
        QueryLimits d = QueryLimits.DEFAULTS;
        return QueryEngine.of(
                graph,
                List.of(SampleCatalog.earlier()),
                TestLimits.of(d.fields(), Long.MAX_VALUE, d.pageSize(), resultNodes, Duration.ofMinutes(10)));
    }
}
