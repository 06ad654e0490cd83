package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.FrameworkStatus;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Rules that hold for all edges together: which kinds exclude each other, and which must not go round in a circle. */
final class EdgeRules {

    private final Problems problems;
    private final Map<String, Place> placesByKey;
    private final WrittenCatalog written;

    EdgeRules(Problems problems, Map<String, Place> placesByKey, WrittenCatalog written) {
        this.problems = problems;
        this.placesByKey = placesByKey;
        this.written = written;
    }

    void check(List<Relationship> edges) {
        checkExclusions(edges);
        Map<RelationshipKind, Map<String, Set<Relationship>>> acyclic = new EnumMap<>(RelationshipKind.class);
        for (Relationship edge : edges) {
            if (edge.kind().acyclic()) {
                acyclic.computeIfAbsent(edge.kind(), kind -> new TreeMap<>())
                        .computeIfAbsent(edge.source(), source -> new HashSet<>())
                        .add(edge);
            }
        }
        for (Relationship edge : edges) {
            Map<String, Set<Relationship>> bySource = acyclic.get(edge.kind());
            if (bySource != null && !edge.source().equals(edge.target()) && leadsBack(edge, bySource)) {
                problems.add(
                        place(edge),
                        edge.kind() + " goes round in a circle through " + edge.source() + " and " + edge.target(),
                        "Remove or turn round one edge of the circle.");
            }
        }
    }

    /** The most specific kind only. */
    private void checkExclusions(List<Relationship> edges) {
        Map<String, Relationship> extended = new HashMap<>();
        Map<String, Relationship> succeeded = new HashMap<>();
        for (Relationship edge : edges) {
            if (edge.kind() == RelationshipKind.EXTENDS) {
                extended.put(pair(edge), edge);
            } else if (edge.kind() == RelationshipKind.SUCCESSOR_OF && !bothActive(edge)) {
                succeeded.put(pair(edge), edge);
            }
        }
        for (Relationship edge : edges) {
            boolean alternative = edge.kind() == RelationshipKind.ALTERNATIVE_TO;
            Relationship extending = extended.get(pair(edge));
            if ((alternative || edge.kind() == RelationshipKind.INTEGRATES_WITH) && extending != null) {
                problems.add(
                        place(edge),
                        edge.kind() + " beside EXTENDS for the same pair",
                        "Remove this one, the less specific: " + words(extending) + " (" + place(extending) + ").");
            }
            Relationship succeeding = succeeded.get(pair(edge));
            if (alternative && succeeding != null) {
                problems.add(
                        place(edge),
                        "ALTERNATIVE_TO beside SUCCESSOR_OF for a pair not both ACTIVE",
                        "Remove this one: " + words(succeeding) + " (" + place(succeeding) + ").");
            }
        }
    }

    private static String words(Relationship edge) {
        return edge.source() + " " + edge.kind() + " " + edge.target();
    }

    private boolean bothActive(Relationship edge) {
        return isActive(edge.source()) && isActive(edge.target());
    }

    private boolean isActive(String slug) {
        WrittenFramework file = written.frameworksBySlug.get(slug);
        return file != null && file.framework().status() == FrameworkStatus.ACTIVE;
    }

    private static String pair(Relationship edge) {
        return edge.source().compareTo(edge.target()) < 0
                ? edge.source() + " " + edge.target()
                : edge.target() + " " + edge.source();
    }

    private static boolean leadsBack(Relationship edge, Map<String, Set<Relationship>> bySource) {
        Deque<String> open = new ArrayDeque<>(List.of(edge.target()));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String slug = open.pop();
            if (slug.equals(edge.source())) {
                return true;
            }
            if (seen.add(slug)) {
                bySource.getOrDefault(slug, Set.of()).forEach(next -> open.push(next.target()));
            }
        }
        return false;
    }

    private Place place(Relationship edge) {
        return placesByKey.getOrDefault(edge.key(), Place.of("frameworks/" + edge.source() + ".yaml"));
    }
}
