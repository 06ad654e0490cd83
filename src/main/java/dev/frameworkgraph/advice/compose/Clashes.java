package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.catalog.DependencyScope;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.VersionRange;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What cannot be together: what a CONFLICTS_WITH edge says of the latest release, and two projects that require the same third one in
 * versions of which no known release is in both. A range that no known release is in says nothing. Ranges are compared two by two, which
 * settles it for any number of unbroken ranges.
 */
final class Clashes {

    private final List<BitSet> clashes = new ArrayList<>();

    Clashes(ProjectIndex projects, FrameworkGraph graph) {
        Map<String, Map<VersionRange, BitSet>> sourcesByTargetAndRange = new HashMap<>();
        projects.frameworks().forEach(framework -> clashes.add(new BitSet()));
        for (Framework framework : projects.frameworks()) {
            projects.outgoing(framework, RelationshipKind.CONFLICTS_WITH).stream()
                    .filter(edge -> holdsForLatest(edge, graph))
                    .forEach(edge -> clash(projects.number(edge.source()), projects.number(edge.target())));
            for (Relationship edge : projects.outgoing(framework, RelationshipKind.DEPENDS_ON)) {
                VersionRange range = edge.versionRange();
                if (edge.scope() == DependencyScope.REQUIRED && range != null) {
                    sourcesByTargetAndRange
                            .computeIfAbsent(edge.target(), target -> new LinkedHashMap<>())
                            .computeIfAbsent(range, versions -> new BitSet())
                            .set(projects.number(edge.source()));
                }
            }
        }
        sourcesByTargetAndRange.forEach(
                (target, sourcesByRange) -> clashRanges(graph.getFramework(target), sourcesByRange));
    }

    private static boolean holdsForLatest(Relationship edge, FrameworkGraph graph) {
        Release latest = graph.getFramework(edge.target()).latestRelease();
        return edge.versionRange() == null
                || latest == null
                || edge.versionRange().contains(latest.version());
    }

    private void clash(int one, int other) {
        clashes.get(one).set(other);
        clashes.get(other).set(one);
    }

    private void clashRanges(Framework target, Map<VersionRange, BitSet> sourcesByRange) {
        Map<BitSet, BitSet> sourcesByReleases = new LinkedHashMap<>();
        sourcesByRange.forEach((range, sources) -> {
            BitSet releases = releases(target, range);
            if (!releases.isEmpty()) {
                sourcesByReleases.computeIfAbsent(releases, set -> new BitSet()).or(sources);
            }
        });
        sourcesByReleases.forEach((releases, sources) -> sourcesByReleases.forEach((others, otherSources) -> {
            if (!releases.intersects(others)) {
                sources.stream().forEach(one -> otherSources.stream().forEach(other -> clash(one, other)));
            }
        }));
    }

    private static BitSet releases(Framework target, VersionRange range) {
        BitSet admitted = new BitSet();
        List<Release> known = target.releases();
        for (int index = 0; index < known.size(); index++) {
            admitted.set(index, range.contains(known.get(index).version()));
        }
        return admitted;
    }

    /** Not to be changed. */
    BitSet of(int project) {
        return clashes.get(project);
    }
}
