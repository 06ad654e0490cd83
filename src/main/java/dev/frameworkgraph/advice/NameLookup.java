package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Datastore;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Runtime;
import dev.frameworkgraph.catalog.Standard;
import dev.frameworkgraph.catalog.Suggestion;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Looks up what one question names, and remembers every name that leads nowhere. */
public final class NameLookup {

    private static final int MAX_SHOWN = 80;

    private final FrameworkGraph graph;
    private final List<UnknownName> unknown = new ArrayList<>();

    public NameLookup(FrameworkGraph graph) {
        this.graph = graph;
    }

    /** By slug, name or alias. */
    public Optional<Framework> findFramework(String argument, String name) {
        return remember(
                graph.findFramework(name),
                argument,
                name,
                () -> graph.catalog().frameworks().stream()
                        .flatMap(framework -> Stream.of(framework.slug(), framework.name())));
    }

    /** The frameworks that exist, each once, in the order named. */
    public List<Framework> findFrameworks(String argument, List<String> names) {
        return names.stream()
                .flatMap(name -> findFramework(argument, name).stream())
                .distinct()
                .toList();
    }

    public Optional<Feature> findFeature(String argument, String key) {
        return remember(
                graph.findFeature(key),
                argument,
                key,
                () -> graph.features().stream().map(Feature::key));
    }

    /** The features that exist, each once, in the order named. */
    public List<Feature> findFeatures(String argument, List<String> keys) {
        return keys.stream()
                .flatMap(key -> findFeature(argument, key).stream())
                .distinct()
                .toList();
    }

    public Optional<Standard> findStandard(String argument, String slug) {
        return remember(
                graph.findStandard(slug),
                argument,
                slug,
                () -> graph.catalog().standards().stream().map(Standard::slug));
    }

    public Optional<Datastore> findDatastore(String argument, String slug) {
        return remember(
                graph.findDatastore(slug),
                argument,
                slug,
                () -> graph.catalog().datastores().stream().map(Datastore::slug));
    }

    public Optional<Runtime> findRuntime(String argument, String slug) {
        return remember(
                graph.findRuntime(slug),
                argument,
                slug,
                () -> graph.catalog().runtimes().stream().map(Runtime::slug));
    }

    private <T> Optional<T> remember(Optional<T> found, String argument, String name, Supplier<Stream<String>> known) {
        if (found.isEmpty()) {
            String shown = name.substring(0, Math.min(name.length(), MAX_SHOWN));
            unknown.add(new UnknownName(
                    argument, shown, Suggestion.nearest(name, known.get().toList())));
        }
        return found;
    }

    /** Whether every name so far led somewhere. */
    public boolean isComplete() {
        return unknown.isEmpty();
    }

    public UnknownNames unknownNames() {
        return new UnknownNames(unknown);
    }
}
