package dev.frameworkgraph.cli;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.loading.LoadResult;
import dev.frameworkgraph.graph.Coverage;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        LoadResult result = catalogOptions.load();
        if (result instanceof LoadResult.Rejected rejected) {
            out.println(CatalogOptions.report(rejected.problems()));
            out.flush();
            return ExitStatus.WRONG_DATA;
        }
        Catalog catalog = ((LoadResult.Loaded) result).catalog();
        Coverage coverage = FrameworkGraph.of(catalog).coverage();
        out.printf(
                "No problems in the %s: %d frameworks, %d claims, %d relationships; %d of %d applicable features known,"
                        + " %d stale%nrevision %s%n",
                catalogOptions.source().description(),
                catalog.frameworks().size(),
                catalog.claims().size(),
                catalog.relationships().size(),
                coverage.known(),
                coverage.applicable(),
                coverage.stale(),
                catalog.revision());
        out.flush();
        return ExitStatus.DONE;
    }
}
