package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.catalog.DependencyScope;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What several members of a stack require in different versions without any known release by which to tell whether they agree. */
final class SharedDependencies {

    private SharedDependencies() {}

    static List<String> notProven(BitSet members, Projects projects) {
        Map<String, List<Relationship>> rangesByTarget = new TreeMap<>();
        members.stream()
                .mapToObj(projects.index()::framework)
                .flatMap(framework -> projects.index().outgoing(framework, RelationshipKind.DEPENDS_ON).stream())
                .filter(edge -> edge.scope() == DependencyScope.REQUIRED && edge.versionRange() != null)
                .forEach(edge -> rangesByTarget
                        .computeIfAbsent(edge.target(), target -> new ArrayList<>())
                        .add(edge));
        List<String> sentences = new ArrayList<>();
        rangesByTarget.forEach((target, edges) -> {
            Framework required = projects.graph().getFramework(target);
            if (edges.size() > 1 && edges.stream().anyMatch(edge -> admitsNothingKnown(edge, required))) {
                sentences.add("Whether the versions of " + required.name() + " that "
                        + edges.stream().map(Relationship::source).toList() + " require have one in common.");
            }
        });
        return sentences;
    }

    private static boolean admitsNothingKnown(Relationship edge, Framework required) {
        return edge.versionRange() != null
                && required.releases().stream()
                        .noneMatch(release -> edge.versionRange().contains(release.version()));
    }
}
