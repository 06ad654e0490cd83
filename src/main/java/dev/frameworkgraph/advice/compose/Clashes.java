package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.catalog.DependencyScope;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.TargetType;
import dev.frameworkgraph.catalog.VersionRange;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What cannot be together: what a CONFLICTS_WITH edge says of the latest release, and two projects that require the same third one in
 * versions of which no known release is in both. A range that no known release is in says nothing. Ranges are compared two by two, which
 * settles it for any number of unbroken ranges.
 */
final class Clashes {

    private final ProjectSets clashes;

    Clashes(ProjectIndex projects, FrameworkGraph graph) {
        this.clashes = new ProjectSets(projects.size());
        for (Framework framework : projects.frameworks()) {
            projects.outgoing(framework, RelationshipKind.CONFLICTS_WITH).stream()
                    .filter(edge -> holdsForLatest(edge, graph))
                    .forEach(edge -> clash(projects.number(edge.source()), projects.number(edge.target())));
        }
        for (Framework target : graph.catalog().frameworks()) {
            clashRanges(target, sourcesByRange(target, projects, graph));
        }
        clashes.freeze();
    }

    private static Map<VersionRange, BitSet> sourcesByRange(
            Framework target, ProjectIndex projects, FrameworkGraph graph) {
        Map<VersionRange, BitSet> sourcesByRange = new LinkedHashMap<>();
        for (Relationship edge : graph.listIncoming(TargetType.FRAMEWORK, target.slug())) {
            VersionRange range = edge.versionRange();
            boolean requires = edge.kind() == RelationshipKind.DEPENDS_ON && edge.scope() == DependencyScope.REQUIRED;
            if (requires && range != null && projects.isProject(edge.source())) {
                sourcesByRange.computeIfAbsent(range, versions -> new BitSet()).set(projects.number(edge.source()));
            }
        }
        return sourcesByRange;
    }

    private static boolean holdsForLatest(Relationship edge, FrameworkGraph graph) {
        Release latest = graph.getFramework(edge.target()).latestRelease();
        return edge.versionRange() == null
                || latest == null
                || edge.versionRange().contains(latest.version());
    }

    private void clash(int one, int other) {
        clashes.add(one, other);
        clashes.add(other, one);
    }

    private void clashRanges(Framework target, Map<VersionRange, BitSet> sourcesByRange) {
        if (sourcesByRange.size() < 2) {
            return;
        }
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

    /** Made anew. */
    BitSet of(int project) {
        return clashes.of(project);
    }
}
