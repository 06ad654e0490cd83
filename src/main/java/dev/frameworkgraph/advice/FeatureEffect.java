package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FeatureSupport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change does to one feature.
 *
 * @param before the claim that decided it before; null where it made no sense for anything there
 * @param after the claim that decides it after; null where it makes no sense for anything there
 * @param fillers what would bring back what is lost
 * @param explanation one sentence for people
 */
public record FeatureEffect(
        Feature feature,
        @Nullable FeatureSupport before,
        @Nullable FeatureSupport after,
        List<Filler> fillers,
        String explanation) {

    public FeatureEffect {
        fillers = List.copyOf(fillers);
    }
}
