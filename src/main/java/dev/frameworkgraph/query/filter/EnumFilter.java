package dev.frameworkgraph.query.filter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition on a value of a closed set; every component given must hold.
 *
 * @param <E> the closed set
 */
public record EnumFilter<E extends Enum<E>>(
        @Nullable E eq,
        @Nullable E ne,
        @Nullable List<E> in,
        @Nullable List<E> notIn) {

    /** Whether the condition holds; for an absent value, only pure negations do. */
    public boolean accepts(@Nullable E value) {
        if (value == null) {
            return isNegative();
        }
        return (eq == null || eq == value)
                && (ne == null || ne != value)
                && (in == null || in.contains(value))
                && (notIn == null || !notIn.contains(value));
    }

    /** Whether at least one of several values passes; of negations, every value must. */
    boolean acceptsAny(List<E> values) {
        boolean negative = isNegative();
        for (E value : values) {
            if (accepts(value) != negative) {
                return !negative;
            }
        }
        return negative;
    }

    private boolean isNegative() {
        return eq == null && in == null;
    }
}
