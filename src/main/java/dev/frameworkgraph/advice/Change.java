package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one thing between two revisions.
 *
 * @param key within its type; of what was renamed, the later key
 * @param title what it is, for people
 * @param framework slug of the framework it is about; null where it is about none
 * @param fields those that differ; of something added or removed, all that say something
 * @param evidence what the later state rests on; of something removed, what it rested on
 */
public record Change(
        ChangeKind change,
        ChangedEntity entity,
        String key,
        String title,
        @Nullable String framework,
        List<FieldChange> fields,
        List<Evidence> evidence) {

    public Change {
        fields = List.copyOf(fields);
        evidence = List.copyOf(evidence);
    }
}
