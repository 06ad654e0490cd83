package dev.frameworkgraph.catalog;

import java.util.List;

/** A quality that the makers of a framework say they aim at: their word, not a measured or checked claim. */
public record DesignGoal(Quality quality, String statement, List<Evidence> evidence) {

    public DesignGoal {
        evidence = List.copyOf(evidence);
    }
}
