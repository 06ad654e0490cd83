package dev.frameworkgraph.advice.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.advice.Change;
import dev.frameworkgraph.advice.ChangeKind;
import dev.frameworkgraph.advice.FieldChange;
import dev.frameworkgraph.catalog.Catalog;
import java.util.List;
import java.util.stream.Collectors;

/** Changes as lines that tests can compare. */
final class ChangeLines {

    private ChangeLines() {}

    /** The changes from one to the other as lines, once those of the way back are known to be their mirror. */
    static List<String> between(Catalog before, Catalog after) {
        List<Change> changes = CatalogComparison.between(before, after).changes();
        assertThat(CatalogComparison.between(after, before).changes())
                .extracting(ChangeLines::essence)
                .containsExactlyInAnyOrderElementsOf(
                        changes.stream().map(ChangeLines::mirrored).toList());
        return changes.stream().map(ChangeLines::line).toList();
    }

    private static String line(Change change) {
        return change.change() + " " + change.entity() + " " + change.key() + " " + change.title() + " {"
                + change.fields().stream().map(ChangeLines::line).collect(Collectors.joining("; ")) + "}";
    }

    private static String line(FieldChange field) {
        return field.field() + ": " + field.before() + " -> " + field.after();
    }

    private static String essence(Change change) {
        return change.change() + " " + change.entity() + " " + change.fields();
    }

    private static String mirrored(Change change) {
        ChangeKind kind = switch (change.change()) {
            case ADDED -> ChangeKind.REMOVED;
            case REMOVED -> ChangeKind.ADDED;
            case CHANGED -> ChangeKind.CHANGED;
        };
        List<FieldChange> fields = change.fields().stream()
                .map(field -> new FieldChange(field.field(), /* before= */ field.after(), /* after= */ field.before()))
                .toList();
        return kind + " " + change.entity() + " " + fields;
    }

    /** The sample with one replacement in one file. */
    static Catalog edited(String file, String old, String written) {
        String text = SampleCatalog.text(file);
        assertThat(text).contains(old);
        return SampleCatalog.loaded(SampleCatalog.with(file, text.replace(old, written)));
    }
}
