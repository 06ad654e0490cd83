package dev.frameworkgraph.query.documentation;

import java.util.List;

/** The changes of one version of the schema. */
public record ChangelogSection(String title, List<String> paragraphs, List<ChangelogEntry> entries) {

    public ChangelogSection {
        paragraphs = List.copyOf(paragraphs);
        entries = List.copyOf(entries);
    }
}
