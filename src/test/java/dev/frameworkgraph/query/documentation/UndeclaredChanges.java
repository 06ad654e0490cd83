package dev.frameworkgraph.query.documentation;

import dev.frameworkgraph.query.SchemaChange;
import dev.frameworkgraph.query.SchemaChanges;
import java.util.ArrayList;
import java.util.List;

/** What a changelog leaves out of the changes between two schemas, and what it makes up, with the cure. */
final class UndeclaredChanges {

    private static final String CURE = "; write under Unreleased in schema/CHANGELOG.md: - ";

    private UndeclaredChanges() {}

    static List<String> between(String released, String present, List<ChangelogEntry> unreleased) {
        List<String> changed = SchemaElements.of(present).changedFrom(SchemaElements.of(released));
        List<String> problems = new ArrayList<>();
        for (SchemaChange change : SchemaChanges.between(released, present).breaking()) {
            boolean declared = unreleased.stream()
                    .filter(entry -> entry.word() == ChangelogWord.BREAKING)
                    .anyMatch(entry -> entry.coordinates().stream().anyMatch(of -> isWithin(change.coordinate(), of)));
            if (!declared) {
                problems.add("breaks clients: " + change.text() + CURE + "Breaking `" + change.coordinate()
                        + "`: what to use instead");
            }
        }
        for (String coordinate : changed) {
            if (unreleased.stream().noneMatch(entry -> covers(entry, coordinate))) {
                problems.add("changed: " + coordinate + CURE + "Changed (or Added) `" + coordinate + "`: why");
            }
        }
        for (ChangelogEntry entry : unreleased) {
            entry.coordinates().stream()
                    .filter(of -> changed.stream().noneMatch(coordinate -> isWithin(coordinate, of)))
                    .forEach(of -> problems.add("did not change: " + of + "; take it out of schema/CHANGELOG.md"));
        }
        return problems;
    }

    private static boolean covers(ChangelogEntry entry, String coordinate) {
        return entry.coordinates().stream().anyMatch(of -> isWithin(coordinate, of));
    }

    /** Whether a coordinate is another, or a part of it; what breaks at a field may be declared at its argument. */
    private static boolean isWithin(String coordinate, String whole) {
        return coordinate.equals(whole)
                || coordinate.startsWith(whole + ".")
                || coordinate.startsWith(whole + "(")
                || whole.startsWith(coordinate + "(");
    }
}
