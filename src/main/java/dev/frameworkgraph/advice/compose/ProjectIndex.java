package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The frameworks that a stack can be made of, by number: everything with releases of its own, so no components. */
final class ProjectIndex {

    private final FrameworkGraph graph;
    private final List<Framework> frameworks;
    private final Map<String, Integer> numbersBySlug = new HashMap<>();

    ProjectIndex(FrameworkGraph graph) {
        this.graph = graph;
        this.frameworks = graph.catalog().frameworks().stream()
                .filter(framework -> framework.parent() == null)
                .toList();
        for (int number = 0; number < frameworks.size(); number++) {
            numbersBySlug.put(frameworks.get(number).slug(), number);
        }
    }

    int size() {
        return frameworks.size();
    }

    Framework framework(int number) {
        return frameworks.get(number);
    }

    List<Framework> frameworks() {
        return frameworks;
    }

    /** Whether it is one itself, rather than a component of one. */
    boolean isProject(String slug) {
        return numbersBySlug.containsKey(slug);
    }

    /** Of the framework, or of the parent of a component. */
    int number(String slug) {
        Integer number = numbersBySlug.get(slug);
        if (number != null) {
            return number;
        }
        String parent = graph.getFramework(slug).parent();
        if (parent == null) {
            throw new IllegalArgumentException(slug + " is not part of the graph");
        }
        return number(parent);
    }

    /** Edges of one kind from a framework; a symmetric one from where it is recorded. */
    List<Relationship> outgoing(Framework framework, RelationshipKind kind) {
        return graph.listOutgoing(framework, kind);
    }

    /** Numbers of the frameworks in a list of slugs. */
    BitSet numbers(List<String> slugs) {
        BitSet numbers = new BitSet();
        slugs.forEach(slug -> numbers.set(number(slug)));
        return numbers;
    }
}
