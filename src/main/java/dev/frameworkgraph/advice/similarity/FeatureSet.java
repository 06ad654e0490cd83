package dev.frameworkgraph.advice.similarity;

import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.SupportLevel;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What makes sense for one framework, what of it is decided and what is built in, as bits by the place of the feature in the taxonomy. */
final class FeatureSet {

    private final long[] applicable;
    private final long[] known;
    private final long[] builtIn;

    FeatureSet(List<FeatureSupport> supports, Map<String, Integer> placesByFeature) {
        int words = (placesByFeature.size() + Long.SIZE - 1) / Long.SIZE;
        this.applicable = new long[words];
        this.known = new long[words];
        this.builtIn = new long[words];
        for (FeatureSupport claim : supports) {
            int place = Objects.requireNonNull(placesByFeature.get(claim.feature()), claim.feature());
            long bit = 1L << place;
            applicable[place / Long.SIZE] |= bit;
            known[place / Long.SIZE] |= claim.isKnown() ? bit : 0;
            builtIn[place / Long.SIZE] |= claim.level() == SupportLevel.BUILT_IN ? bit : 0;
        }
    }

    /** Counts over the features that are decided for both; a few instructions for every 64 features. */
    Overlap compare(FeatureSet other) {
        int comparable = 0;
        int compared = 0;
        int shared = 0;
        int either = 0;
        for (int word = 0; word < known.length; word++) {
            long both = known[word] & other.known[word];
            comparable += Long.bitCount(applicable[word] & other.applicable[word]);
            compared += Long.bitCount(both);
            shared += Long.bitCount(both & builtIn[word] & other.builtIn[word]);
            either += Long.bitCount(both & (builtIn[word] | other.builtIn[word]));
        }
        return new Overlap(comparable, compared, shared, either);
    }

    boolean isKnown(int place) {
        return isSet(known, place);
    }

    boolean isBuiltIn(int place) {
        return isSet(builtIn, place);
    }

    private static boolean isSet(long[] bits, int place) {
        return (bits[place / Long.SIZE] & 1L << place) != 0;
    }
}
