package dev.frameworkgraph.advice;

/** How sure an answer is to be the best or the smallest. */
public enum Optimality {
    /** Every other possibility was ruled out. */
    PROVEN,

    /** The search was cut short; a better one may exist. */
    BEST_FOUND
}
