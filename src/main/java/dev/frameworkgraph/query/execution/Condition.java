package dev.frameworkgraph.query.execution;

import org.jspecify.annotations.Nullable;

/**
 * When a selection is included: all of its {@code @skip} and {@code @include}, and those around it, over variables that are one bit each.
 *
 * @param mask the variables that matter
 * @param bits what these have to be
 */
record Condition(long mask, long bits) {

    static final Condition ALWAYS = new Condition(0, 0);

    /** Null when the two contradict each other. */
    @Nullable
    Condition and(long variable, boolean wanted) {
        long wantedBits = wanted ? variable : 0;
        if ((mask & variable) != 0) {
            return (bits & variable) == wantedBits ? this : null;
        }
        return new Condition(mask | variable, bits | wantedBits);
    }

    boolean holds(long values) {
        return (values & mask) == bits;
    }
}
