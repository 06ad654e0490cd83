package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.FeatureSupport;
import java.util.List;
import java.util.Set;

/**
 * How much is known about a framework.
 *
 * @param applicable features that make sense for its kind
 * @param known those decided one way or the other
 * @param stale those whose claim has gone stale
 * @param coreApplicable applicable features of the core
 * @param coreKnown those of the core decided one way or the other
 */
public record Coverage(int applicable, int known, int stale, int coreApplicable, int coreKnown) {

    static final Coverage NONE = new Coverage(0, 0, 0, 0, 0);

    /** Counted over the claims of one framework, one for every applicable feature. */
    static Coverage of(List<FeatureSupport> supports, Set<String> coreFeatures) {
        int known = 0;
        int stale = 0;
        int coreApplicable = 0;
        int coreKnown = 0;
        for (FeatureSupport support : supports) {
            boolean core = coreFeatures.contains(support.feature());
            known += support.isKnown() ? 1 : 0;
            stale += support.stale() ? 1 : 0;
            coreApplicable += core ? 1 : 0;
            coreKnown += core && support.isKnown() ? 1 : 0;
        }
        return new Coverage(supports.size(), known, stale, coreApplicable, coreKnown);
    }

    Coverage plus(Coverage other) {
        return new Coverage(
                applicable + other.applicable,
                known + other.known,
                stale + other.stale,
                coreApplicable + other.coreApplicable,
                coreKnown + other.coreKnown);
    }

    /** The share that is known, from 0 to 1; 1 where nothing is applicable. */
    public double ratio() {
        return applicable == 0 ? 1 : (double) known / applicable;
    }
}
