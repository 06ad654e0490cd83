package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Datastore;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.PathNode;
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
    private static final int MAX_SUGGESTED_FOR = 10;

    private final FrameworkGraph graph;
    private final List<UnknownName> unknown = new ArrayList<>();

    public NameLookup(FrameworkGraph graph) {
        this.graph = graph;
    }

    /** By slug, name or alias. */
    public Optional<Framework> findFramework(String argument, String name) {
        return remember(graph.findFramework(name), argument, name, this::frameworkNames);
    }

    /** Slugs, then those names that are not the slug in other letters. */
    private Stream<String> frameworkNames() {
        return Stream.concat(
                graph.catalog().frameworks().stream().map(Framework::slug),
                graph.catalog().frameworks().stream()
                        .filter(framework -> !framework.name().equalsIgnoreCase(framework.slug()))
                        .map(Framework::name));
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

    /** A framework by slug, name or alias; else a standard, datastore or runtime by slug; else a feature by key. */
    public Optional<PathNode> findNode(String argument, String name) {
        return remember(node(name), argument, name, this::nodeNames);
    }

    /** The nodes that exist, each once, in the order named. */
    public List<PathNode> findNodes(String argument, List<String> names) {
        return names.stream()
                .flatMap(name -> findNode(argument, name).stream())
                .distinct()
                .toList();
    }

    private Optional<PathNode> node(String name) {
        return Stream.<Supplier<Optional<? extends PathNode>>>of(
                        () -> graph.findFramework(name),
                        () -> graph.findStandard(name),
                        () -> graph.findDatastore(name),
                        () -> graph.findRuntime(name),
                        () -> graph.findFeature(name))
                .<PathNode>flatMap(find -> find.get().stream())
                .findFirst();
    }

    private Stream<String> nodeNames() {
        return Stream.of(
                        graph.catalog().frameworks().stream().map(Framework::slug),
                        graph.catalog().frameworks().stream()
                                .filter(framework -> !framework.name().equalsIgnoreCase(framework.slug()))
                                .map(Framework::name),
                        graph.catalog().standards().stream().map(Standard::slug),
                        graph.catalog().datastores().stream().map(Datastore::slug),
                        graph.catalog().runtimes().stream().map(Runtime::slug),
                        graph.features().stream().map(Feature::key))
                .flatMap(names -> names);
    }

    private <T> Optional<T> remember(Optional<T> found, String argument, String name, Supplier<Stream<String>> known) {
        if (found.isEmpty()) {
            String shown = name.codePoints()
                    .limit(MAX_SHOWN)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            unknown.add(new UnknownName(
                    argument,
                    shown,
                    unknown.size() < MAX_SUGGESTED_FOR
                            ? Suggestion.nearest(name, known.get().toList())
                            : List.of()));
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
