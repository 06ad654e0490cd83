package dev.frameworkgraph.cli;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.loading.LoadResult;
import dev.frameworkgraph.graph.Coverage;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.JsonWriter;
import dev.frameworkgraph.report.CatalogReport;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks a catalog and says everything that is wrong with it. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Check a catalog; report every problem at once with file, line and cure.")
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CatalogOptions catalogOptions = new CatalogOptions();

    @Option(
            names = "--report",
            description =
                    "Print after the summary what the catalog holds: entries, claims, evidence and relationships counted, and how much"
                            + " is known about each framework.")
    private boolean report;

    @Option(names = "--json", description = "Print the report, or the problems, as one JSON object; implies --report.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        LoadResult result = catalogOptions.load();
        boolean good = result instanceof LoadResult.Loaded;
        if (result instanceof LoadResult.Rejected rejected) {
            out.println(
                    json
                            ? json(ReportJson.of(source(), rejected.problems()))
                            : CatalogOptions.report(rejected.problems()));
        } else if (result instanceof LoadResult.Loaded loaded) {
            print(FrameworkGraph.of(loaded.catalog()), out);
        }
        out.flush();
        return good ? ExitStatus.DONE : ExitStatus.WRONG_DATA;
    }

    private void print(FrameworkGraph graph, PrintWriter out) {
        if (json) {
            out.println(json(ReportJson.of(source(), graph.catalog(), CatalogReport.of(graph))));
            return;
        }
        printSummary(graph, out);
        if (report) {
            ReportText.print(CatalogReport.of(graph), out);
        }
    }

    private void printSummary(FrameworkGraph graph, PrintWriter out) {
        Catalog catalog = graph.catalog();
        Coverage coverage = graph.coverage();
        out.printf(
                "No problems in the %s: %d frameworks, %d claims, %d relationships; %d of %d applicable features known,"
                        + " %d stale%nrevision %s%n",
                source(),
                catalog.frameworks().size(),
                catalog.claims().size(),
                catalog.relationships().size(),
                coverage.known(),
                coverage.applicable(),
                coverage.stale(),
                catalog.revision());
    }

    private String source() {
        return catalogOptions.source().description();
    }

    private static String json(Map<String, Object> object) {
        return new String(JsonWriter.write(object), StandardCharsets.UTF_8);
    }
}
