package dev.frameworkgraph.refresh;

import dev.frameworkgraph.catalog.Suggestion;
import dev.frameworkgraph.refresh.PackageOutcome.State;
import dev.frameworkgraph.registry.Registries;
import dev.frameworkgraph.registry.RegistryKind;
import dev.frameworkgraph.registry.WholeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One run over a catalog folder: locked, journalled, several packages at once, and the catalog checked at the end. */
public final class Refresh {

    private static final String YAML = ".yaml";

    private final RefreshSettings settings;
    private final Registries registries;
    private final RefreshListener listener;

    public Refresh(RefreshSettings settings, Registries registries, RefreshListener listener) {
        this.settings = settings;
        this.registries = registries;
        this.listener = listener;
    }

    /**
     * Does the run.
     *
     * @throws RefreshRefusedException when it cannot begin
     * @throws IOException when a file of the catalog cannot be read or written
     */
    public RefreshReport run() throws IOException, InterruptedException, RefreshRefusedException {
        List<String> slugs = slugs();
        if (settings.dryRun()) {
            return run(slugs, null);
        }
        CatalogLock lock = CatalogLock.take(settings.catalog());
        try {
            WholeFiles.sweep(settings.catalog().resolve("packages"));
            return run(slugs, Journal.of(settings.cache(), settings.catalog()));
        } finally {
            lock.close();
        }
    }

    private List<String> slugs() throws IOException, RefreshRefusedException {
        Path folder = settings.catalog().resolve("packages");
        if (!Files.isDirectory(folder)) {
            throw new RefreshRefusedException(
                    settings.catalog() + " has no folder packages: give --catalog the folder of a catalog.");
        }
        List<String> known;
        try (Stream<Path> files = Files.list(folder)) {
            known = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(YAML))
                    .map(name -> name.substring(0, name.length() - YAML.length()))
                    .sorted()
                    .toList();
        }
        for (String slug : settings.slugs()) {
            if (!known.contains(slug)) {
                throw new RefreshRefusedException("There is no packages/" + slug + ".yaml in " + settings.catalog()
                        + ". " + Suggestion.or(slug, known, "Only frameworks with package facts can be refreshed."));
            }
        }
        return settings.slugs().isEmpty()
                ? known
                : settings.slugs().stream().distinct().sorted().toList();
    }

    private RefreshReport run(List<String> slugs, @Nullable Journal journal) throws IOException, InterruptedException {
        Instant now = Instant.now();
        String terms =
                "stamp=" + settings.stamp() + " removals=" + settings.acceptRemovals() + " " + settings.sources();
        TreeMap<String, PackageOutcome> outcomes = new TreeMap<>();
        if (journal != null) {
            Map<String, PackageOutcome> done = settings.restart() ? Map.of() : journal.read(terms, now);
            journal.begin(terms, now, done);
            outcomes.putAll(done);
            outcomes.keySet().retainAll(slugs);
        }
        int goneOn = outcomes.size();
        listener.started(slugs.size(), goneOn);
        CheckedCatalog catalog = new CheckedCatalog(settings.catalog());
        PackageRefresh packages = new PackageRefresh(settings, registries, catalog.namesBySlug());
        List<String> left =
                slugs.stream().filter(slug -> !outcomes.containsKey(slug)).toList();
        work(left, packages, journal, outcomes);
        if (journal != null) {
            journal.end();
        }
        return new RefreshReport(
                List.copyOf(outcomes.values()),
                goneOn,
                messages(outcomes.values().stream().toList()),
                catalog.problems(packages.newFiles(), settings.today()));
    }

    private void work(
            List<String> slugs,
            PackageRefresh packages,
            @Nullable Journal journal,
            Map<String, PackageOutcome> outcomes)
            throws IOException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(settings.jobs());
        try {
            CompletionService<PackageOutcome> queue = new ExecutorCompletionService<>(workers);
            slugs.forEach(slug -> queue.submit(() -> packages.refresh(slug)));
            int open = slugs.size();
            while (open > 0) {
                Future<PackageOutcome> finished = queue.poll(1, TimeUnit.SECONDS);
                if (finished == null) {
                    listener.waiting();
                    continue;
                }
                open--;
                PackageOutcome outcome = outcome(finished);
                if (journal != null) {
                    journal.add(outcome);
                }
                outcomes.put(outcome.slug(), outcome);
                listener.finished(outcome);
            }
        } finally {
            workers.shutdownNow();
            workers.awaitTermination(10, TimeUnit.SECONDS);
        }
    }

    private static PackageOutcome outcome(Future<PackageOutcome> finished) throws IOException, InterruptedException {
        try {
            return finished.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** What concerns a registry as a whole, in one sentence each. */
    private List<String> messages(List<PackageOutcome> outcomes) {
        List<String> messages = new ArrayList<>();
        Map<String, Long> notAsked = outcomes.stream()
                .filter(outcome -> outcome.state() == State.NOT_ASKED)
                .collect(Collectors.groupingBy(PackageOutcome::reason, TreeMap::new, Collectors.counting()));
        notAsked.forEach((reason, count) -> messages.add(reason + " after " + GivenUp.IN_A_ROW
                + " packages in a row without a connection: " + count + " packages were not asked for"));
        for (RegistryKind kind : RegistryKind.values()) {
            boolean wanted = outcomes.stream()
                    .anyMatch(outcome -> outcome.packageUrl().startsWith("pkg:" + kind.packageType() + "/"));
            if (wanted && registries.find(kind).isEmpty()) {
                messages.add(RegistryAdvice.noAddress(kind));
            }
        }
        return messages;
    }
}
