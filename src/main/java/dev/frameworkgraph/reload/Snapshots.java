package dev.frameworkgraph.reload;

import dev.frameworkgraph.catalog.CatalogHistory;
import dev.frameworkgraph.catalog.loading.Place;
import dev.frameworkgraph.catalog.loading.Problem;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.EngineSettings;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QuerySchema;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Makes catalogs ready to be asked, all with one schema and the same settings. */
public final class Snapshots {

    private static final Logger LOGGER = System.getLogger("dev.frameworkgraph.reload");

    private final Supplier<QuerySchema> schema;
    private final EngineSettings settings;

    /** @param schema asked for when the first catalog is read, so that it may be made meanwhile */
    public Snapshots(Supplier<QuerySchema> schema, EngineSettings settings) {
        this.schema = schema;
        this.settings = settings;
    }

    /** The newest of a history. */
    Snapshot of(CatalogHistory history) {
        FrameworkGraph graph = FrameworkGraph.of(history.current());
        return new Snapshot(graph, QueryEngine.of(schema.get(), graph, history.previous(), settings));
    }

    /** The same, which has answered a few queries and can answer all trusted documents. */
    Snapshot tried(CatalogHistory history) throws WrongCatalogException {
        List<Problem> problems = new ArrayList<>();
        try {
            Snapshot snapshot = of(history);
            snapshot.engine().complete();
            problems.addAll(SelfTest.problems(snapshot));
            snapshot.engine()
                    .trustedProblems()
                    .forEach(trusted -> problems.add(problem("--trusted-documents: " + trusted, "Mend the manifest.")));
            if (problems.isEmpty()) {
                return snapshot;
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOGGER.log(Level.ERROR, "The catalog cannot be made ready", e);
            problems.add(problem(
                    "the catalog cannot be made ready: " + e, "Take back what changed; the log has the trace."));
        }
        throw new WrongCatalogException(problems);
    }

    private static Problem problem(String message, String cure) {
        return new Problem(new Place("self-test", 0, 0), message, cure);
    }
}
