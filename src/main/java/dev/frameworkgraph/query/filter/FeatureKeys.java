package dev.frameworkgraph.query.filter;

import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.error.ErrorCode;
import dev.frameworkgraph.query.error.QueryException;

/** Looks up features that a client names. */
public final class FeatureKeys {

    private static final int MAX_SHOWN = 80;

    private FeatureKeys() {}

    /** The feature of a current or former key; an unknown key is an error of the client. */
    public static Feature get(String key, FrameworkGraph graph) {
        return graph.findFeature(key)
                .orElseThrow(() -> QueryException.of(
                        ErrorCode.BAD_USER_INPUT,
                        "There is no feature \"" + key.substring(0, Math.min(key.length(), MAX_SHOWN))
                                + "\"; the field \"features\" lists them all"));
    }
}
