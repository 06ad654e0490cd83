package dev.frameworkgraph.cli;

import dev.frameworkgraph.advice.CatalogDiff;
import dev.frameworkgraph.advice.Change;
import dev.frameworkgraph.advice.ChangeCount;
import dev.frameworkgraph.advice.ChangeKind;
import dev.frameworkgraph.advice.ChangedEntity;
import dev.frameworkgraph.advice.FieldChange;
import dev.frameworkgraph.advice.RevisionInfo;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Differences for a terminal: how many, then one block for each type, with the fields that differ indented below their change. */
final class DiffReport {

    private static final int SHOWN_DIGITS = 12;
    private static final int MAX_INLINE = 60;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n]]");
    /** What tells most about something that came or went. */
    private static final Set<String> ESSENTIAL =
            Set.of("status", "summary", "level", "completeness", "since", "until", "via", "versionRange", "releasedOn");

    private final PrintWriter out;

    private DiffReport(PrintWriter out) {
        this.out = out;
    }

    static void print(CatalogDiff diff, PrintWriter out) {
        new DiffReport(out).print(diff);
    }

    private void print(CatalogDiff diff) {
        if (diff.from().revision().equals(diff.to().revision())) {
            out.println("No changes: both are revision " + diff.to().revision());
            return;
        }
        print("from", diff.from());
        print("to  ", diff.to());
        if (diff.changes().isEmpty()) {
            out.println("No changes but in the order of things, or in when the same evidence was opened.");
            return;
        }
        diff.counts().forEach(this::print);
        for (ChangedEntity entity : ChangedEntity.values()) {
            print(diff.changes().stream()
                    .filter(change -> change.entity() == entity)
                    .toList());
        }
    }

    private void print(String word, RevisionInfo revision) {
        out.println(word + " " + revision.revision().substring(0, SHOWN_DIGITS) + ", checked on " + revision.checkedOn()
                + ": " + revision.frameworks() + " frameworks, " + revision.claims() + " claims, "
                + revision.relationships() + " relationships");
    }

    private void print(ChangeCount count) {
        if (count.added() + count.removed() + count.changed() > 0) {
            out.println(count.entity().pluralLabel() + ": " + count.added() + " added, " + count.removed()
                    + " removed, " + count.changed() + " changed");
        }
    }

    private void print(List<Change> changes) {
        if (!changes.isEmpty()) {
            out.println();
            changes.forEach(this::print);
        }
    }

    private void print(Change change) {
        String heading = change.entity().label() + " " + change.title() + " [" + change.key() + "]";
        if (change.change() == ChangeKind.CHANGED) {
            out.println(plain("~ " + heading));
            change.fields().forEach(this::print);
            return;
        }
        boolean added = change.change() == ChangeKind.ADDED;
        out.println(plain((added ? "+ " : "- ") + heading + essence(change.fields())));
    }

    private static String essence(List<FieldChange> fields) {
        String essence = fields.stream()
                .filter(field -> ESSENTIAL.contains(field.field()))
                .map(field -> field.field() + " " + Objects.requireNonNullElse(field.after(), field.before()))
                .collect(Collectors.joining(", "));
        return essence.isEmpty() ? "" : ": " + essence;
    }

    private void print(FieldChange field) {
        if (isShort(field.before()) && isShort(field.after())) {
            out.println(plain("    " + field.field() + ": " + shown(field.before()) + " -> " + shown(field.after())));
            return;
        }
        out.println("    " + field.field() + ":");
        print("      - ", field.before());
        print("      + ", field.after());
    }

    private void print(String indent, @Nullable String lines) {
        if (lines != null) {
            plain(lines).lines().forEach(line -> out.println(indent + line));
        }
    }

    private static boolean isShort(@Nullable String text) {
        return text == null || (text.length() <= MAX_INLINE && !text.contains("\n"));
    }

    private static String shown(@Nullable String text) {
        return text == null ? "(nothing)" : text;
    }

    /** A catalog is not to be trusted with the terminal: its control characters are not printed. */
    private static String plain(String text) {
        return CONTROL.matcher(text).replaceAll("?");
    }
}
