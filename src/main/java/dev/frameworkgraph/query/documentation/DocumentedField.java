package dev.frameworkgraph.query.documentation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that can be asked for.
 *
 * @param deprecation why it should not be used any more
 * @param cost what the cost limit counts, in words; null where it counts one
 * @param sample a query that asks for it
 */
public record DocumentedField(
        String name,
        TypeReference type,
        String description,
        List<DocumentedInput> arguments,
        @Nullable String deprecation,
        @Nullable String cost,
        @Nullable String sample) {

    public DocumentedField {
        arguments = List.copyOf(arguments);
    }
}
