package dev.frameworkgraph.refresh;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.PackageFacts;
import dev.frameworkgraph.catalog.loading.PackageFile;
import dev.frameworkgraph.catalog.loading.Problem;
import dev.frameworkgraph.registry.KnownReleases;
import dev.frameworkgraph.registry.PackageUrl;
import dev.frameworkgraph.registry.Registries;
import dev.frameworkgraph.registry.Registry;
import dev.frameworkgraph.registry.RegistryException;
import dev.frameworkgraph.registry.RegistryFacts;
import dev.frameworkgraph.registry.RegistryKind;
import dev.frameworkgraph.registry.WholeFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Begins an entry: the facts of its package, and a file for the curator to go on with.
 *
 * @param slug of the framework to be
 * @param packageUrl where it is published
 */
public record NewFramework(Path catalog, String slug, String packageUrl, FrameworkKind kind, LocalDate today) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");

    /**
     * What was written.
     *
     * @param problems what the curator still has to write, as validate says it
     */
    public record Written(PackageFile facts, List<Problem> problems) {

        public Written {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Writes both files.
     *
     * @throws RefreshRefusedException when one of them is there already, a name is wrong, or the package is not to be had
     */
    public Written write(Registries registries) throws IOException, InterruptedException, RefreshRefusedException {
        Path framework = catalog.resolve("frameworks").resolve(slug + ".yaml");
        Path facts = catalog.resolve("packages").resolve(slug + ".yaml");
        checkNames(framework, facts);
        CheckedCatalog checked = new CheckedCatalog(catalog);
        List<Framework> known = checked.frameworks();
        for (Framework owner : known) {
            if (owner.packages().contains(packageUrl)) {
                throw new RefreshRefusedException(
                        packageUrl + " is in the catalog already: frameworks/" + owner.slug() + ".yaml has it.");
            }
        }
        RegistryFacts told = read(registries);
        PackageFile file = new PackageFile(
                slug,
                new PackageFacts(packageUrl, today, told.license(), told.links()),
                told.releases(),
                told.dependencies());
        String skeleton = new Skeleton(file, told.name(), kind, licenses(known)).text();
        Files.createDirectories(facts.resolveSibling(""));
        Files.createDirectories(framework.resolveSibling(""));
        write(facts, PackageFileWriter.write(PackageFileWriter.HEADER, file));
        write(framework, skeleton);
        return new Written(file, new CheckedCatalog(catalog).problems(Map.of(), today));
    }

    private static void write(Path file, String text) throws IOException {
        WholeFiles.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void checkNames(Path framework, Path facts) throws RefreshRefusedException {
        if (!SLUG.matcher(slug).matches()) {
            throw new RefreshRefusedException(
                    "\"" + slug + "\" is not kebab-case: use lower-case letters, digits and single hyphens.");
        }
        for (Path file : List.of(framework, facts)) {
            if (Files.exists(file)) {
                throw new RefreshRefusedException(
                        file + " is there already: edit it, or choose another slug; nothing was written.");
            }
        }
    }

    private RegistryFacts read(Registries registries) throws InterruptedException, RefreshRefusedException {
        PackageUrl url;
        try {
            url = PackageUrl.of(packageUrl);
        } catch (IllegalArgumentException e) {
            throw new RefreshRefusedException(String.valueOf(e.getMessage()));
        }
        RegistryKind registryKind = RegistryKind.find(url.type())
                .orElseThrow(() -> new RefreshRefusedException("There is no reader for pkg:" + url.type()
                        + ": write frameworks/" + slug + ".yaml and packages/" + slug + ".yaml by hand."));
        Registry registry = registries
                .find(registryKind)
                .orElseThrow(() -> new RefreshRefusedException(RegistryAdvice.noAddress(registryKind)));
        try {
            return registry.read(url, KnownReleases.none(slug));
        } catch (RegistryException e) {
            String advice = e.kind() == RegistryException.Cause.GONE
                    ? "\nIs " + packageUrl
                            + " spelled as its users install it, and is it published there? pkg:pypi/NAME,"
                            + " pkg:npm/NAME or pkg:npm/%40SCOPE/NAME, pkg:maven/GROUP/ARTIFACT."
                    : "";
            throw new RefreshRefusedException(packageUrl + " was not read: " + e.reason() + advice);
        }
    }

    /** Every licence expression that the catalog has, as a stand-in for the list of all. */
    private static Set<String> licenses(List<Framework> known) {
        Set<String> licenses = new LinkedHashSet<>();
        known.forEach(framework -> licenses.addAll(framework.licenses()));
        return licenses;
    }
}
