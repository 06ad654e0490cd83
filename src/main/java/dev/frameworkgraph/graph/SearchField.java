package dev.frameworkgraph.graph;

/** Where a searched word was found, with what a hit there is worth. */
public enum SearchField {
    /** Its name or slug. */
    NAME(10),

    /** Another name, or a synonym of a feature. */
    ALIAS(8),

    /** Its summary, or what counts as the feature. */
    SUMMARY(2),

    /** The name or a synonym of a feature that the framework supports. */
    FEATURES(1);

    private final int weight;

    SearchField(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
