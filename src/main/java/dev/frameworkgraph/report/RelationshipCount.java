package dev.frameworkgraph.report;

import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Relationships of one kind; a symmetric one counts once.
 *
 * @param kind null for all kinds together
 * @param curated written by a person
 * @param curatedWithEvidence those of them that have evidence
 * @param fromMetadata machine-filled, from the metadata of packages
 * @param derived machine-filled, by a rule
 */
public record RelationshipCount(
        @Nullable RelationshipKind kind,
        int relationships,
        int curated,
        int curatedWithEvidence,
        int fromMetadata,
        int derived) {

    static Table<RelationshipCount> table(List<Relationship> edges) {
        return new Table<>(
                Stream.of(RelationshipKind.values())
                        .map(kind -> of(
                                kind,
                                edges.stream()
                                        .filter(edge -> edge.kind() == kind)
                                        .toList()))
                        .toList(),
                of(null, edges));
    }

    private static RelationshipCount of(@Nullable RelationshipKind kind, List<Relationship> edges) {
        return new RelationshipCount(
                kind,
                edges.size(),
                count(edges, RelationshipCount::isCurated),
                count(edges, edge -> isCurated(edge) && !edge.evidence().isEmpty()),
                count(edges, RelationshipCount::isFromMetadata),
                count(edges, Relationship::derived));
    }

    private static boolean isCurated(Relationship edge) {
        return !edge.derived() && !isFromMetadata(edge);
    }

    /** A dependency is never written by hand. */
    private static boolean isFromMetadata(Relationship edge) {
        return !edge.derived() && edge.kind() == RelationshipKind.DEPENDS_ON;
    }

    private static int count(List<Relationship> edges, Predicate<Relationship> test) {
        return (int) edges.stream().filter(test).count();
    }
}
