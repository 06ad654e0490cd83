package dev.frameworkgraph.catalog;

import java.util.List;

/** A group of features, in display order. */
public record FeatureCategory(String key, String name, String description, List<Feature> features) implements Node {

    public FeatureCategory {
        features = List.copyOf(features);
    }
}
