package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Completeness;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.List;

/**
 * A feature, supported well enough.
 *
 * @param minLevel the weakest level that will do: BUILT_IN, OFFICIAL_EXTENSION or THIRD_PARTY
 * @param allowPartial whether partial support will do
 */
public record FeatureNeed(Feature feature, SupportLevel minLevel, boolean allowPartial) implements Need {

    @Override
    public String label() {
        return feature.name();
    }

    @Override
    public boolean implies(Need other) {
        return other instanceof FeatureNeed need
                && need.feature.equals(feature)
                && need.minLevel.compareTo(minLevel) >= 0
                && (need.allowPartial || !allowPartial);
    }

    @Override
    public Finding findIn(Framework framework, FrameworkGraph graph, Scoring scoring) {
        FeatureSupport claim = graph.support(framework, feature);
        if (claim.level() == SupportLevel.UNKNOWN) {
            return new Finding(Outcome.UNKNOWN, 0, 1, claim, List.of(), "Nobody has looked yet.");
        }
        if (!accepts(claim)) {
            return new Finding(Outcome.UNMET, 0, 0, claim, List.of(), shortfall(claim));
        }
        double utility = scoring.utility(claim);
        return new Finding(Outcome.MET, utility, utility, claim, List.of(), ClaimWords.of(claim, graph));
    }

    /** Whether a claim is good enough. */
    public boolean accepts(FeatureSupport claim) {
        return claim.level().compareTo(minLevel) <= 0 && (allowPartial || claim.completeness() != Completeness.PARTIAL);
    }

    private String shortfall(FeatureSupport claim) {
        if (claim.level() == SupportLevel.NONE) {
            return "Searched for and not found.";
        }
        if (claim.level() == SupportLevel.NOT_APPLICABLE) {
            return "The question makes no sense for its kind.";
        }
        return claim.level().compareTo(minLevel) > 0
                ? "Supported as " + claim.level() + " only, where " + minLevel + " is asked for."
                : "Supported in part only, where all of it is asked for.";
    }
}
