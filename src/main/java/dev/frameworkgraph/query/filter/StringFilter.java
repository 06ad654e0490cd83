package dev.frameworkgraph.query.filter;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A condition on text; every component given must hold. */
public record StringFilter(
        @Nullable String eq,
        @Nullable String ne,
        @Nullable List<String> in,
        @Nullable List<String> notIn,
        @Nullable String contains,
        @Nullable String startsWith,
        @Nullable String endsWith) {

    public boolean accepts(String text) {
        return (eq == null || eq.equals(text))
                && (ne == null || !ne.equals(text))
                && (in == null || in.contains(text))
                && (notIn == null || !notIn.contains(text))
                && (contains == null || fold(text).contains(fold(contains)))
                && (startsWith == null || fold(text).startsWith(fold(startsWith)))
                && (endsWith == null || fold(text).endsWith(fold(endsWith)));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether the condition holds for a value that may be absent: only pure negations accept absence. */
    boolean acceptsOptional(@Nullable String text) {
        return text == null ? isNegative() : accepts(text);
    }

    /** Whether at least one of several values passes; of negations, every value must. */
    boolean acceptsAny(List<String> texts) {
        boolean negative = isNegative();
        for (String text : texts) {
            if (accepts(text) != negative) {
                return !negative;
            }
        }
        return negative;
    }

    private boolean isNegative() {
        return eq == null && in == null && contains == null && startsWith == null && endsWith == null;
    }
}
