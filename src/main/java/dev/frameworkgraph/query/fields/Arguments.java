package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.graph.Direction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arguments that fields of several types share. */
final class Arguments {

    private Arguments() {}

    record RelationshipsOf(
            @Nullable List<RelationshipKind> kinds,
            @Nullable Integer first,
            @Nullable String after) {}

    record DirectedRelationshipsOf(
            @Nullable List<RelationshipKind> kinds,
            @Nullable Direction direction,
            @Nullable Integer first,
            @Nullable String after) {}
}
