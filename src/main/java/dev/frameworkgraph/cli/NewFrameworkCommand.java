package dev.frameworkgraph.cli;

import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.Suggestion;
import dev.frameworkgraph.refresh.NewFramework;
import dev.frameworkgraph.refresh.NewFramework.Written;
import dev.frameworkgraph.refresh.RefreshRefusedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins an entry of the catalog from package metadata. */
@Command(
        name = "new-framework",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Begin the entry of a framework: write packages/SLUG.yaml from package metadata, and frameworks/SLUG.yaml"
                        + " with what the metadata tells and comments on what to add.")
final class NewFrameworkCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SLUG", description = "Key of the framework, in kebab-case.")
    private String slug = "";

    @Option(
            names = "--package",
            required = true,
            paramLabel = "PURL",
            description = "Package URL: pkg:pypi/NAME, pkg:npm/NAME or pkg:maven/GROUP/ARTIFACT.")
    private String packageUrl = "";

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            description = "Primary purpose, such as WEB_FRAMEWORK; never guessed.")
    private String kind = "";

    @Option(names = "--catalog", paramLabel = "DIR", description = "Folder of the catalog to write into.")
    private @Nullable Path catalog;

    @Mixin
    private RegistryOptions registryOptions = new RegistryOptions();

    @Override
    public Integer call() throws InterruptedException {
        FrameworkKind known = kind();
        Path folder = WritableCatalog.require(catalog);
        NewFramework framework = new NewFramework(folder, slug, packageUrl, known, LocalDate.now(ZoneOffset.UTC));
        try {
            print(folder, framework.write(registryOptions.registries(registryOptions.addresses())));
            return ExitStatus.DONE;
        } catch (RefreshRefusedException e) {
            throw new CommandFailure(2, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new CommandFailure(ExitStatus.FAILED, "The entry was not written: " + e);
        }
    }

    private FrameworkKind kind() {
        List<String> names =
                Stream.of(FrameworkKind.values()).map(FrameworkKind::name).toList();
        String name = kind.toUpperCase(Locale.ROOT).replace('-', '_');
        if (!names.contains(name)) {
            throw new CommandFailure(
                    2,
                    "--kind: \"" + kind + "\" is not a FrameworkKind. "
                            + Suggestion.or(name, names, "One of " + String.join(", ", names) + "."));
        }
        return FrameworkKind.valueOf(name);
    }

    private void print(Path folder, Written written) {
        List<Release> releases = written.facts().releases();
        Release latest = releases.get(releases.size() - 1);
        PrintWriter out = spec.commandLine().getOut();
        out.println("Wrote frameworks/" + slug + ".yaml and packages/" + slug + ".yaml in " + folder + ": "
                + releases.size() + (releases.size() == 1 ? " release" : " releases") + ", latest "
                + latest.version() + " of " + latest.releasedOn());
        if (!written.problems().isEmpty()) {
            out.println("Still to be written, as validate says it too:");
            out.println(CatalogOptions.report(written.problems()));
        }
        out.println("The guide is README.md in the catalog folder.");
        out.flush();
    }
}
