package dev.frameworkgraph.advice.similarity;

/**
 * Two frameworks side by side, in numbers of features.
 *
 * @param comparable make sense for both
 * @param compared decided for both; only these count in the others
 * @param shared built in in both
 * @param either built in in at least one
 */
record Overlap(int comparable, int compared, int shared, int either) {

    /** Fewer decided features say too little, however few make sense. */
    private static final int MIN_COMPARED = 3;

    private static final double PRECISION = 10_000;

    /** Whether enough is decided: a few features that happen to be known of both are no likeness. */
    boolean isTelling() {
        return compared >= MIN_COMPARED && 2 * compared >= comparable;
    }

    /** The Jaccard index, rounded to four digits; 0 where neither has any feature built in. */
    double measure() {
        return either == 0 ? 0 : Math.round(PRECISION * shared / either) / PRECISION;
    }
}
