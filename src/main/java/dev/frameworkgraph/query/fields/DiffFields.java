package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.advice.CatalogDiff;
import dev.frameworkgraph.advice.Change;
import dev.frameworkgraph.advice.ChangeCount;
import dev.frameworkgraph.advice.DiffResult;
import dev.frameworkgraph.advice.FieldChange;
import dev.frameworkgraph.advice.RevisionInfo;
import dev.frameworkgraph.advice.RevisionNotHeld;
import dev.frameworkgraph.advice.diff.CatalogDiffs;
import dev.frameworkgraph.catalog.CatalogHistory;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.binding.TypeFields;
import dev.frameworkgraph.query.filter.ChangeWhere;
import dev.frameworkgraph.query.paging.Connection;
import dev.frameworkgraph.query.paging.PageArguments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolvers of {@code Query.diff} and of the types it answers with. */
final class DiffFields {

    record DiffOf(@Nullable String from, @Nullable String to) {}

    record ChangesOf(
            @Nullable ChangeWhere where,
            @Nullable Integer first,
            @Nullable String after) {}

    private final CatalogDiffs diffs;
    private final ChangeConnections changes;

    DiffFields(FrameworkGraph graph, CatalogDiffs diffs, CatalogHistory history, int maximum) {
        this.diffs = diffs;
        this.changes = new ChangeConnections(graph, history, maximum);
    }

    List<TypeFields<?>> fields() {
        return List.of(
                TypeFields.of(CatalogDiff.class).field("changes", ChangesOf.class, this::changes),
                TypeFields.of(Change.class),
                TypeFields.of(ChangeCount.class),
                TypeFields.of(FieldChange.class),
                TypeFields.of(RevisionInfo.class),
                TypeFields.of(RevisionNotHeld.class));
    }

    DiffResult diff(QueryFields.Root root, DiffOf arguments) {
        return diffs.between(arguments.from(), arguments.to());
    }

    private Connection<Change> changes(CatalogDiff diff, ChangesOf arguments) {
        return changes.page(
                diff.changes(), arguments.where(), PageArguments.forward(arguments.first(), arguments.after()));
    }
}
