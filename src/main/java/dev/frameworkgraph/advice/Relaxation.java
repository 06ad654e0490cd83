package dev.frameworkgraph.advice;

/**
 * A change to one condition after which there is a stack.
 *
 * @param plan the cheapest stack then
 */
public record Relaxation(StackCondition condition, RelaxationChange change, StackPlan plan) {

    /** What is done to a condition. */
    public enum RelaxationChange {
        /** It is left out. */
        DROP,

        /** Partial support will do. */
        ALLOW_PARTIAL,

        /** Any level of support will do. */
        LOWER_LEVEL
    }
}
