package dev.frameworkgraph.http;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.CatalogHistory;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.CurrentEngine;
import dev.frameworkgraph.query.EngineSettings;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryLimits;
import dev.frameworkgraph.query.QuerySchema;
import java.util.List;

/** The sample catalog, of which one summary is written anew as often as a test likes. */
final class ChangingCatalog {

    private static final QuerySchema SCHEMA = QuerySchema.shipped();

    private CatalogHistory history = CatalogHistory.of(version(0), List.of());
    private int version;
    private final CurrentEngine engine = new CurrentEngine(engineOf(history));

    private static Catalog version(int number) {
        String gate = SampleCatalog.text("frameworks/gate.yaml");
        return SampleCatalog.loaded(
                SampleCatalog.with("frameworks/gate.yaml", gate.replaceFirst("name: .*", "name: Gate " + number)));
    }

    private static QueryEngine engineOf(CatalogHistory history) {
        return QueryEngine.of(
                SCHEMA,
                FrameworkGraph.of(history.current()),
                history.previous(),
                EngineSettings.of(QueryLimits.DEFAULTS));
    }

    CurrentEngine engine() {
        return engine;
    }

    String revision() {
        return history.current().revision();
    }

    /** Another catalog takes the place of the one that answers; returns its revision. */
    String change() {
        version++;
        history = history.followedBy(version(version));
        engine.replace(engineOf(history));
        return revision();
    }

    /** The same catalog takes its own place. */
    void reload() {
        engine.replace(engineOf(history));
    }
}
