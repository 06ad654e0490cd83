package dev.frameworkgraph.advice;

import org.jspecify.annotations.Nullable;

/**
 * One field of a thing in two revisions, as text.
 *
 * @param field its name in the schema
 * @param before null where it said nothing, or the thing was not there
 * @param after null where it says nothing, or the thing is gone
 */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {}
