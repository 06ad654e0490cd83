package dev.frameworkgraph.advice.similarity;

import dev.frameworkgraph.catalog.Feature;
import java.util.List;

/**
 * How much alike two frameworks are; all lists in order of the taxonomy.
 *
 * @param measure features that both have built in, divided by those that either has, out of the compared ones; 0 to 1, rounded to
 *     four digits; 0 where neither has any
 * @param compared features that are decided for both
 */
public record Similarity(
        double measure, int compared, List<Feature> shared, List<Feature> onlyThis, List<Feature> onlyOther) {

    public Similarity {
        shared = List.copyOf(shared);
        onlyThis = List.copyOf(onlyThis);
        onlyOther = List.copyOf(onlyOther);
    }
}
