package dev.frameworkgraph.advice.whatif;

import dev.frameworkgraph.advice.UpgradeEffect;
import dev.frameworkgraph.catalog.DependencyScope;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.Runtime;
import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.catalog.VersionRange;
import dev.frameworkgraph.graph.Direction;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What going from one version of a framework to another does: by its claims, its releases and the ranges that others declare. */
public final class Upgrade {

    private final FrameworkGraph graph;

    public Upgrade(FrameworkGraph graph) {
        this.graph = graph;
    }

    /**
     * The effect.
     *
     * @param stack whose dependencies are looked at; those of all frameworks when empty
     */
    public UpgradeEffect effect(Framework framework, Version from, Version to, List<Framework> stack) {
        Effects effects = new Effects(graph);
        for (Feature feature : graph.features()) {
            if (feature.appliesTo().contains(framework.kind())) {
                effects.add(feature, answer(framework, feature, from), answer(framework, feature, to));
            }
        }
        List<String> notKnown = new ArrayList<>();
        List<Runtime> before = runtimes(framework, from, notKnown);
        List<Runtime> after = runtimes(framework, to, notKnown);
        return new UpgradeEffect(
                framework,
                from,
                to,
                effects.sorted(),
                notKnown.isEmpty() ? without(before, after) : List.of(),
                notKnown.isEmpty() ? without(after, before) : List.of(),
                conflicts(framework, from, to, stack),
                notKnown);
    }

    private Answer answer(Framework framework, Feature feature, Version asOf) {
        return Answer.alone(graph.support(framework, feature, asOf));
    }

    private List<Runtime> runtimes(Framework framework, Version version, List<String> notKnown) {
        Optional<Release> release = released(framework).releases().stream()
                .filter(known -> known.version().equals(version))
                .findFirst();
        if (release.isEmpty()) {
            notKnown.add(
                    version + " is no release that the catalog knows; claims are those that hold for such a version.");
            return List.of();
        }
        VersionRange range = release.get().runtimeRange();
        if (range == null) {
            notKnown.add("Release " + version + " declares no runtimes.");
            return List.of();
        }
        return graph.catalog().runtimes().stream()
                .filter(runtime -> framework.languages().contains(runtime.language()))
                .filter(runtime -> range.contains(runtime.version()))
                .toList();
    }

    /** What has the releases: the framework, or the parent of a component. */
    private Framework released(Framework framework) {
        return framework.parent() == null ? framework : graph.getFramework(framework.parent());
    }

    private static List<Runtime> without(List<Runtime> all, List<Runtime> others) {
        return all.stream().filter(runtime -> !others.contains(runtime)).toList();
    }

    private List<Relationship> conflicts(Framework framework, Version from, Version to, List<Framework> stack) {
        return graph.listRelationships(released(framework), Direction.INCOMING).stream()
                .filter(edge -> edge.kind() == RelationshipKind.DEPENDS_ON && edge.scope() == DependencyScope.REQUIRED)
                .filter(edge -> stack.isEmpty() || stack.contains(graph.getFramework(edge.source())))
                .filter(edge -> edge.versionRange() != null
                        && edge.versionRange().contains(from)
                        && !edge.versionRange().contains(to))
                .toList();
    }
}
