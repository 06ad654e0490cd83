package dev.frameworkgraph.graph;

/** Where a searched word was found, with what a hit there is worth. */
public enum SearchField {
    /** Its name or slug. */
    NAME(10, 1),

    /** Another name, or a synonym of a feature. */
    ALIAS(8, 2),

    /** Its summary, or what counts as the feature. */
    SUMMARY(2, 4),

    /** The name or a synonym of a feature that the framework supports. */
    FEATURES(1, 8);

    private final int weight;
    private final int bit;

    SearchField(int weight, int bit) {
        this.weight = weight;
        this.bit = bit;
    }

    /** Tells it apart in a set of fields that is a number. */
    int bit() {
        return bit;
    }

    int weight() {
        return weight;
    }
}
