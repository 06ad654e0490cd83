package dev.frameworkgraph.query.documentation;

import org.jspecify.annotations.Nullable;

/**
 * An argument, or a field of an input.
 *
 * @param defaultValue as the SDL writes it
 * @param deprecation why it should not be used any more
 * @param sample a query that gives it; null for arguments
 */
public record DocumentedInput(
        String name,
        TypeReference type,
        String description,
        @Nullable String defaultValue,
        @Nullable String deprecation,
        @Nullable String sample) {

    /** Whether it has to be given. */
    public boolean isRequired() {
        return !type.isNullable() && defaultValue == null;
    }
}
