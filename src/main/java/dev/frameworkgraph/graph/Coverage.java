package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.FeatureSupport;
import java.util.List;

/**
 * How much is known about a framework.
 *
 * @param applicable features that make sense for its kind
 * @param known those decided one way or the other
 * @param stale those whose claim has gone stale
 */
public record Coverage(int applicable, int known, int stale) {

    /** Counted over the claims of one framework, one for every applicable feature. */
    static Coverage of(List<FeatureSupport> supports) {
        int known = (int) supports.stream().filter(FeatureSupport::isKnown).count();
        int stale = (int) supports.stream().filter(FeatureSupport::stale).count();
        return new Coverage(supports.size(), known, stale);
    }

    /** The share that is known, from 0 to 1; 1 where nothing is applicable. */
    public double ratio() {
        return applicable == 0 ? 1 : (double) known / applicable;
    }
}
