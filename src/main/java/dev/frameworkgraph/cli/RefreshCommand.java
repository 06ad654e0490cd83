package dev.frameworkgraph.cli;

import dev.frameworkgraph.query.JsonWriter;
import dev.frameworkgraph.refresh.Refresh;
import dev.frameworkgraph.refresh.RefreshListener;
import dev.frameworkgraph.refresh.RefreshRefusedException;
import dev.frameworkgraph.refresh.RefreshReport;
import dev.frameworkgraph.refresh.RefreshSettings;
import dev.frameworkgraph.registry.Registries;
import dev.frameworkgraph.registry.RegistryAddress;
import dev.frameworkgraph.registry.RegistryKind;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads the machine facts of a catalog folder again from package registries. */
@Command(
        name = "refresh",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Read releases, dependencies, licences and links of packages again from their registries, write"
                + " packages/*.yaml where something changed, and say what. Exit code 0 when every package was read, 1 when some"
                + " were not, 65 when the catalog is wrong with the new facts.")
final class RefreshCommand implements Callable<Integer> {

    private static final int MAX_JOBS = 16;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SLUG", description = "Frameworks to refresh; all that have package facts when left out.")
    private List<String> slugs = new ArrayList<>();

    @Option(names = "--catalog", paramLabel = "DIR", description = "Folder of the catalog to write into.")
    private @Nullable Path catalog;

    @Mixin
    private RegistryOptions registryOptions = new RegistryOptions();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "4",
            description = "Requests at once over all registries, 1 to 16 (default: ${DEFAULT-VALUE}).")
    private int jobs;

    @Option(names = "--dry-run", description = "Say what would change, and write nothing.")
    private boolean dryRun;

    @Option(names = "--stamp", description = "Write today's date into every file that was read, changed or not.")
    private boolean stamp;

    @Option(
            names = "--accept-removals",
            description = "Take it when a package has lost more than two and more than a tenth of its releases.")
    private boolean acceptRemovals;

    @Option(names = "--restart", description = "Begin anew, not where an interrupted run of the last 24 hours stopped.")
    private boolean restart;

    @Option(names = "--json", description = "Print the report as one JSON object.")
    private boolean json;

    @Option(names = "--quiet", description = "Show no progress.")
    private boolean quiet;

    @Override
    public Integer call() throws InterruptedException {
        long start = System.nanoTime();
        if (jobs < 1 || jobs > MAX_JOBS) {
            throw new CommandFailure(2, "--jobs is a number from 1 to " + MAX_JOBS + ", not " + jobs);
        }
        Map<RegistryKind, RegistryAddress> addresses = registryOptions.addresses();
        RefreshSettings settings = settings(addresses);
        Registries registries = registryOptions.registries(addresses);
        RefreshListener progress =
                new RefreshProgress(spec.commandLine().getErr(), registries.traffic(), quiet, dryRun);
        RefreshReport report = run(new Refresh(settings, registries, progress));
        RefreshSummary summary =
                new RefreshSummary(report, registries.traffic(), Duration.ofNanos(System.nanoTime() - start), dryRun);
        print(summary);
        if (!report.problems().isEmpty()) {
            return ExitStatus.WRONG_DATA;
        }
        return report.isPartial() ? ExitStatus.FAILED : ExitStatus.DONE;
    }

    private RefreshSettings settings(Map<RegistryKind, RegistryAddress> addresses) {
        String sources =
                addresses.values().stream().map(RegistryAddress::toString).collect(Collectors.joining(" "));
        return new RefreshSettings(
                WritableCatalog.require(catalog),
                registryOptions.cacheFolder(),
                slugs,
                jobs,
                dryRun,
                stamp,
                acceptRemovals,
                restart,
                LocalDate.now(ZoneOffset.UTC),
                sources);
    }

    private static RefreshReport run(Refresh refresh) throws InterruptedException {
        try {
            return refresh.run();
        } catch (RefreshRefusedException e) {
            throw new CommandFailure(2, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitStatus.FAILED, "The run stopped: " + e + "\nRun it again to go on from there.");
        }
    }

    private void print(RefreshSummary summary) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new String(JsonWriter.write(RefreshJson.of(summary)), StandardCharsets.UTF_8));
        } else {
            RefreshText.print(summary, out);
        }
        out.flush();
    }
}
