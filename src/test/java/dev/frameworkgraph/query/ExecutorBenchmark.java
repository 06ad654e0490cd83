package dev.frameworkgraph.query;

import dev.frameworkgraph.GeneratedCatalog;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the executors take from the text of a query to the bytes of its answer, over a made-up catalog of 500 frameworks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ExecutorBenchmark {

    private static final int FRAMEWORKS = 500;
    private static final FrameworkGraph GRAPH = FrameworkGraph.of(GeneratedCatalog.of(FRAMEWORKS, 1));

    /** What is asked for. */
    public enum Query {
        SMALL("{ framework(by: {slug: \"" + first().slug() + "\"}) { slug name kind status summary homepage } }"),
        TWENTY("{ frameworks(first: 20, where: {kind: {eq: WEB_FRAMEWORK}}) { nodes { slug name kind status summary"
                + " features(first: 20) { nodes { feature { name } } } } } }"),
        FIVE_HUNDRED("{ frameworks(first: 500) { nodes { id slug name kind status summary languages licenses homepage"
                + " repository documentation firstReleasedOn } } }"),
        DEEP("{ frameworks(first: 65) { nodes { slug relationships(first: 20) { nodes { kind target { ... on Framework"
                + " { slug maintainers { slug name } } } } } } } }");

        private final String document;

        Query(String document) {
            this.document = document;
        }

        private static Framework first() {
            return GRAPH.catalog().frameworks().get(0);
        }

        private QueryRequest request() {
            return new QueryRequest(document, null, Map.of(), Map.of(), true);
        }
    }

    @Param
    public Query query = Query.SMALL;

    private final EngineSettings settings = EngineSettings.of(
            TestLimits.of(QueryLimits.DEFAULTS.directives(), 1_000_000, FRAMEWORKS, 1_000_000, Duration.ofSeconds(20)));
    private final QueryEngine engine = engine(settings);
    private final QueryEngine engineWithoutParts =
            engine(new EngineSettings(settings.limits(), settings.documents(), 0));

    private static QueryEngine engine(EngineSettings settings) {
        return QueryEngine.of(QuerySchema.shipped(), GRAPH, List.of(), settings);
    }

    @Benchmark
    public byte[] compiled() {
        return engine.execute(query.request()).body();
    }

    @Benchmark
    public byte[] compiledWithoutParts() {
        return engineWithoutParts.execute(query.request()).body();
    }

    @Benchmark
    public byte[] graphQlJava() {
        return engine.executeByReference(query.request()).body();
    }
}
