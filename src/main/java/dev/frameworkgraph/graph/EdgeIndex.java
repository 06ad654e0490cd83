package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.TargetType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Recorded and derived edges by either end.
 *
 * <pre>
 * outgoing  flask → [BUILT_ON werkzeug, BUILT_ON jinja2, IMPLEMENTS wsgi, ...]
 * incoming  FRAMEWORK werkzeug → [flask BUILT_ON, quart BUILT_ON, ...]
 * </pre>
 */
final class EdgeIndex {

    private final Map<String, Relationship> edgesByKey = new LinkedHashMap<>();
    private final ListsByKey<Relationship> outgoing = new ListsByKey<>();
    private final ListsByKey<Relationship> incoming = new ListsByKey<>();
    private final List<Relationship> edges;

    EdgeIndex(Catalog catalog) {
        catalog.relationships().forEach(this::add);
        new DerivedRelationships(catalog).derive().forEach(this::add);
        this.edges = List.copyOf(edgesByKey.values());
    }

    private void add(Relationship edge) {
        edgesByKey.put(edge.key(), edge);
        outgoing.add(edge.source(), edge);
        incoming.add(end(edge.targetType(), edge.target()), edge);
    }

    private static String end(TargetType type, String key) {
        return type + " " + key;
    }

    List<Relationship> edges() {
        return edges;
    }

    Optional<Relationship> find(String key) {
        return Optional.ofNullable(edgesByKey.get(key));
    }

    List<Relationship> to(TargetType type, String key) {
        return incoming.get(end(type, key));
    }

    /** Outgoing before incoming; a symmetric edge counts in every direction. */
    List<Relationship> of(String framework, Direction direction) {
        List<Relationship> found = new ArrayList<>();
        for (Relationship edge : outgoing.get(framework)) {
            if (direction != Direction.INCOMING || edge.kind().symmetric()) {
                found.add(edge);
            }
        }
        for (Relationship edge : to(TargetType.FRAMEWORK, framework)) {
            if (direction != Direction.OUTGOING || edge.kind().symmetric()) {
                found.add(edge);
            }
        }
        return found;
    }
}
