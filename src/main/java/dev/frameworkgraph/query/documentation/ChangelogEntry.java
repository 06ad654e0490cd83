package dev.frameworkgraph.query.documentation;

import java.util.List;

/**
 * One change of the schema.
 *
 * @param coordinates of what changed, such as {@code Query}, {@code Query.framework} or {@code Query.framework(by:)}
 * @param text what a client has to know
 */
public record ChangelogEntry(ChangelogWord word, List<String> coordinates, String text) {

    public ChangelogEntry {
        coordinates = List.copyOf(coordinates);
    }
}
