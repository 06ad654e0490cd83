package dev.frameworkgraph.advice.whatif;

import dev.frameworkgraph.advice.compose.Compatibility;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.graph.Direction;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the members of a stack stand on: something that they extend, which is a member or comes with one that stands. That an extension
 * requires what it extends is no footing, neither for itself nor for another extension. What a stack never had is taken for granted.
 *
 * <pre>
 * flask, flask-login, flask-wtf    flask-login on flask, flask-wtf on flask
 * django, flask-login, flask-wtf   nothing: both have lost flask
 * flask-login, celery              nothing to lose: flask is taken for granted
 * </pre>
 */
final class Footing {

    private final FrameworkGraph graph;
    private final Compatibility compatibility;

    Footing(FrameworkGraph graph, Compatibility compatibility) {
        this.graph = graph;
        this.compatibility = compatibility;
    }

    /** Members of both stacks that stood before and do not stand after, in order of the latter, each with the edge on which it stood. */
    Map<Framework, Relationship> lost(List<Framework> before, List<Framework> after) {
        Map<String, Relationship> held = bonds(before, free(before));
        Set<String> freeAfter = new HashSet<>();
        after.stream()
                .map(Framework::slug)
                .filter(slug -> !held.containsKey(slug))
                .forEach(freeAfter::add);
        Map<String, Relationship> holding = bonds(after, freeAfter);
        Map<Framework, Relationship> lost = new LinkedHashMap<>();
        for (Framework member : after) {
            Relationship bond = held.get(member.slug());
            if (bond != null && !holding.containsKey(member.slug())) {
                lost.put(member, bond);
            }
        }
        return lost;
    }

    /** Members that extend nothing, or nothing that the stack names or has by these. */
    private Set<String> free(List<Framework> stack) {
        Set<String> free = new HashSet<>();
        stack.stream().filter(member -> extensions(member).isEmpty()).forEach(member -> free.add(member.slug()));
        Map<String, Relationship> bonds = bonds(stack, free);
        stack.stream()
                .filter(member -> !bonds.containsKey(member.slug()))
                .filter(member -> extensions(member).stream()
                        .map(edge -> graph.getFramework(edge.target()))
                        .noneMatch(stack::contains))
                .forEach(member -> free.add(member.slug()));
        return free;
    }

    /** The edges on which the others stand, by slug; takes at most as many rounds as there are members. */
    private Map<String, Relationship> bonds(List<Framework> stack, Set<String> free) {
        Map<String, Relationship> bonds = new LinkedHashMap<>();
        int known = -1;
        while (bonds.size() > known) {
            known = bonds.size();
            List<Framework> standing = stack.stream()
                    .filter(member -> free.contains(member.slug()) || bonds.containsKey(member.slug()))
                    .toList();
            stack.stream()
                    .filter(member -> !standing.contains(member))
                    .forEach(member -> bond(member, standing, free).ifPresent(edge -> bonds.put(member.slug(), edge)));
        }
        return bonds;
    }

    private Optional<Relationship> bond(Framework member, List<Framework> standing, Set<String> free) {
        return extensions(member).stream()
                .filter(edge -> standing.stream().anyMatch(other -> brings(other, edge.target(), free)))
                .findFirst();
    }

    private boolean brings(Framework other, String slug, Set<String> free) {
        boolean onlyExtends = !free.contains(other.slug())
                && extensions(other).stream().anyMatch(edge -> edge.target().equals(slug));
        return !onlyExtends && compatibility.requires(other, graph.getFramework(slug));
    }

    private List<Relationship> extensions(Framework member) {
        return graph.listRelationships(member, Direction.OUTGOING).stream()
                .filter(edge -> edge.kind() == RelationshipKind.EXTENDS)
                .toList();
    }
}
