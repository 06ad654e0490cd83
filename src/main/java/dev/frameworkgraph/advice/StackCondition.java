package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Framework;
import org.jspecify.annotations.Nullable;

/**
 * Something that a stack has to respect: a requirement, a pinned framework or an excluded one.
 *
 * @param label words for people
 */
public record StackCondition(
        String label,
        @Nullable Requirement requirement,
        @Nullable Framework pinned,
        @Nullable Framework excluded) {}
