package dev.frameworkgraph.cli;

import dev.frameworkgraph.advice.CatalogDiff;
import dev.frameworkgraph.advice.diff.CatalogComparison;
import dev.frameworkgraph.query.JsonWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what changed between two catalogs. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "List what changed between two catalogs: things added (+), removed (-) and changed (~), with the fields that"
                        + " differ before and after.")
final class DiffCommand implements Callable<Integer> {

    private static final String CURE =
            "Give two folders with catalog files; \"shipped\" stands for the shipped catalog.";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "OLD", description = "Folder of the earlier catalog, or \"shipped\".")
    private Path earlier = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "Folder of the later catalog, or \"shipped\".")
    private Path later = Path.of("");

    @Option(names = "--json", description = "Print one JSON object in the shape of the query field \"diff\".")
    private boolean json;

    @Option(names = "--exit-code", description = "End with exit code 1 when anything changed; otherwise that is 0 too.")
    private boolean exitCode;

    @Override
    public Integer call() {
        CatalogDiff diff =
                CatalogComparison.between(CatalogOptions.require(earlier, CURE), CatalogOptions.require(later, CURE));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new String(JsonWriter.write(DiffJson.of(diff)), StandardCharsets.UTF_8));
        } else {
            DiffReport.print(diff, out);
        }
        out.flush();
        return exitCode && !diff.changes().isEmpty() ? ExitStatus.DIFFERENT : ExitStatus.DONE;
    }
}
