package dev.frameworkgraph.cli;

import dev.frameworkgraph.advice.CatalogDiff;
import dev.frameworkgraph.advice.Change;
import dev.frameworkgraph.advice.ChangeCount;
import dev.frameworkgraph.advice.FieldChange;
import dev.frameworkgraph.advice.RevisionInfo;
import dev.frameworkgraph.catalog.Evidence;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Differences in the shape that the API gives them, all changes at once. */
final class DiffJson {

    private DiffJson() {}

    static Map<String, @Nullable Object> of(CatalogDiff diff) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("from", of(diff.from()));
        object.put("to", of(diff.to()));
        object.put("counts", diff.counts().stream().map(DiffJson::of).toList());
        object.put("changes", diff.changes().stream().map(DiffJson::of).toList());
        return object;
    }

    private static Map<String, @Nullable Object> of(RevisionInfo revision) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("revision", revision.revision());
        object.put("checkedOn", revision.checkedOn());
        object.put("frameworks", revision.frameworks());
        object.put("claims", revision.claims());
        object.put("relationships", revision.relationships());
        return object;
    }

    private static Map<String, @Nullable Object> of(ChangeCount count) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("entity", count.entity());
        object.put("added", count.added());
        object.put("removed", count.removed());
        object.put("changed", count.changed());
        return object;
    }

    private static Map<String, @Nullable Object> of(Change change) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("change", change.change());
        object.put("entity", change.entity());
        object.put("key", change.key());
        object.put("title", change.title());
        object.put("framework", change.framework());
        object.put("fields", change.fields().stream().map(DiffJson::of).toList());
        object.put("evidence", change.evidence().stream().map(DiffJson::of).toList());
        return object;
    }

    private static Map<String, @Nullable Object> of(FieldChange field) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("field", field.field());
        object.put("before", field.before());
        object.put("after", field.after());
        return object;
    }

    private static Map<String, @Nullable Object> of(Evidence evidence) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("url", evidence.url());
        object.put("locator", evidence.locator());
        object.put("kind", evidence.kind());
        object.put("shows", evidence.shows());
        object.put("accessedAt", evidence.accessedAt());
        object.put("appliesToVersion", evidence.appliesToVersion());
        return object;
    }
}
