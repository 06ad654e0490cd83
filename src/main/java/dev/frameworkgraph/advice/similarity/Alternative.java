package dev.frameworkgraph.advice.similarity;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import org.jspecify.annotations.Nullable;

/**
 * A framework that could be chosen for the same need as another.
 *
 * @param relationship the recorded edge; null for a derived one
 * @param rule that gave a derived one; null for a recorded one
 * @param similarity null where too few features are decided for both
 */
public record Alternative(
        Framework framework,
        @Nullable Relationship relationship,
        @Nullable String rule,
        @Nullable Similarity similarity) {

    /** Whether a rule gave it, rather than a curator. */
    public boolean derived() {
        return rule != null;
    }
}
