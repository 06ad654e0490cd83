package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A framework that fills a gap of another.
 *
 * @param claim the claim that says so: one of the framework with the gap that names the filler, or one of the filler itself
 * @param relationships edges between the two, and edges of the filler that show what it does
 * @param explanation one sentence for people
 */
public record Filler(
        Framework framework, @Nullable FeatureSupport claim, List<Relationship> relationships, String explanation) {

    public Filler {
        relationships = List.copyOf(relationships);
    }
}
