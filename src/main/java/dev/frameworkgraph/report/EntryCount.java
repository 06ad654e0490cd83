package dev.frameworkgraph.report;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.Language;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Entries of one kind, components included.
 *
 * @param kind null for all kinds together
 * @param python those for Python, whatever else they are for
 * @param components those that another entry ships
 */
public record EntryCount(@Nullable FrameworkKind kind, int entries, int python, int others, int components) {

    static Table<EntryCount> table(List<Framework> frameworks) {
        return new Table<>(
                Stream.of(FrameworkKind.values())
                        .map(kind -> of(
                                kind,
                                frameworks.stream()
                                        .filter(framework -> framework.kind() == kind)
                                        .toList()))
                        .toList(),
                of(null, frameworks));
    }

    private static EntryCount of(@Nullable FrameworkKind kind, List<Framework> frameworks) {
        int python = (int) frameworks.stream()
                .filter(framework -> framework.languages().contains(Language.PYTHON))
                .count();
        int components = (int) frameworks.stream()
                .filter(framework -> framework.parent() != null)
                .count();
        return new EntryCount(kind, frameworks.size(), python, frameworks.size() - python, components);
    }
}
