package dev.frameworkgraph.query.documentation;

import org.jspecify.annotations.Nullable;

/**
 * A value of an enum.
 *
 * @param deprecation why it should not be used any more
 */
public record DocumentedValue(
        String name, String description, @Nullable String deprecation) {}
