package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.TargetType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Recorded and derived edges by either end.
 *
 * <pre>
 * outgoing  flask → [BUILT_ON werkzeug, BUILT_ON jinja2, IMPLEMENTS wsgi, ...]
 * incoming  FRAMEWORK werkzeug → [flask BUILT_ON, quart BUILT_ON, ...]
 * </pre>
 */
final class EdgeIndex {

    private static final Comparator<Relationship> BY_KIND_AND_KEY = Comparator.<Relationship, String>comparing(
                    edge -> edge.kind().name())
            .thenComparing(Relationship::key);

    private static final Comparator<Relationship> BY_SOURCE =
            Comparator.comparing(Relationship::source).thenComparing(BY_KIND_AND_KEY);

    private final ListsByKey<Relationship> outgoing = new ListsByKey<>();
    private final Map<TargetType, ListsByKey<Relationship>> incomingByType = new EnumMap<>(TargetType.class);

    /** By target, those of a kind that holds both ways. */
    private final ListsByKey<Relationship> symmetric = new ListsByKey<>();

    private final List<Relationship> edges;
    private final List<Relationship> edgesBySource;
    private final Map<RelationshipKind, List<Relationship>> edgesByKind;

    EdgeIndex(Catalog catalog) {
        List<Relationship> all = new ArrayList<>(catalog.relationships());
        all.addAll(new DerivedRelationships(catalog).derive());
        this.edges = List.copyOf(all);
        for (TargetType type : TargetType.values()) {
            incomingByType.put(type, new ListsByKey<>());
        }
        for (Relationship edge : edges) {
            outgoing.add(edge.source(), edge);
            incoming(edge.targetType()).add(edge.target(), edge);
            if (edge.kind().symmetric()) {
                symmetric.add(edge.target(), edge);
            }
        }
        outgoing.freeze();
        symmetric.freeze();
        incomingByType.forEach((type, lists) -> {
            if (type == TargetType.FRAMEWORK) {
                lists.freeze();
            } else {
                lists.freeze(BY_SOURCE);
            }
        });
        this.edgesBySource = catalog.frameworks().stream()
                .map(framework -> outgoing.get(framework.slug()))
                .flatMap(ofSource -> ofSource.stream().sorted(BY_KIND_AND_KEY))
                .toList();
        this.edgesByKind = edgesBySource.stream().collect(Collectors.groupingBy(Relationship::kind));
    }

    private ListsByKey<Relationship> incoming(TargetType type) {
        return Objects.requireNonNull(incomingByType.get(type));
    }

    List<Relationship> edges() {
        return edges;
    }

    /** By source, the name of the kind and the key. */
    List<Relationship> edgesBySource() {
        return edgesBySource;
    }

    /** By source and key. */
    List<Relationship> edges(RelationshipKind kind) {
        return edgesByKind.getOrDefault(kind, List.of());
    }

    /** Linear in the edges from its source. */
    Optional<Relationship> find(String key) {
        String[] parts = key.split(":", 3);
        return parts.length < 3
                ? Optional.empty()
                : outgoing.get(parts[1]).stream()
                        .filter(edge -> edge.kind().name().equals(parts[0])
                                && edge.key().equals(key))
                        .findFirst();
    }

    List<Relationship> from(String framework) {
        return outgoing.get(framework);
    }

    /** To anything but a framework, by source, the name of the kind and the key; to a framework, recorded ones before derived ones. */
    List<Relationship> to(TargetType type, String key) {
        return incoming(type).get(key);
    }

    /** Outgoing before incoming; a symmetric edge counts in every direction. */
    List<Relationship> of(String framework, Direction direction) {
        List<Relationship> found = new ArrayList<>();
        for (Relationship edge : outgoing.get(framework)) {
            if (direction != Direction.INCOMING || edge.kind().symmetric()) {
                found.add(edge);
            }
        }
        found.addAll(direction == Direction.OUTGOING ? symmetric.get(framework) : to(TargetType.FRAMEWORK, framework));
        return found;
    }
}
