package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.compose.StackProblem.Option;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Relationship;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way in which members of a stack meet a requirement.
 *
 * @param by number of the project that has what is needed
 * @param option what has to be there for it, and its risk
 * @param claim the claim that says so; null for needs other than features
 * @param relationships the edges that say so
 * @param explanation one sentence for people
 */
record Way(
        int by, Option option, @Nullable FeatureSupport claim, List<Relationship> relationships, String explanation) {

    Way {
        relationships = List.copyOf(relationships);
    }

    boolean isOpen(BitSet used) {
        return Branch.holdsAll(used, option.items());
    }
}
