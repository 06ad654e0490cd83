package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Completeness;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Stability;
import dev.frameworkgraph.catalog.VersionBound;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.stream.Collectors;

/** Claims as sentences for people. */
public final class ClaimWords {

    private ClaimWords() {}

    /** One sentence on how a feature is supported, weaknesses included. */
    public static String of(FeatureSupport claim, FrameworkGraph graph) {
        StringBuilder words = new StringBuilder(source(claim, graph));
        if (claim.completeness() == Completeness.PARTIAL) {
            words.append(", in part");
        }
        if (claim.stability() == Stability.EXPERIMENTAL || claim.stability() == Stability.DEPRECATED) {
            words.append(claim.stability() == Stability.EXPERIMENTAL ? ", experimental" : ", deprecated");
        }
        VersionBound since = claim.since();
        if (since != null) {
            words.append(since.atMost() ? ", since " + since.version() + " or earlier" : ", since " + since.version());
        }
        if (!claim.requires().isEmpty()) {
            words.append("; requires ").append(String.join(", ", claim.requires()));
        }
        return words.append(claim.stale() ? "; to be checked again." : ".").toString();
    }

    private static String source(FeatureSupport claim, FrameworkGraph graph) {
        String suppliers = claim.via().stream()
                .map(slug -> graph.getFramework(slug).name())
                .collect(Collectors.joining(" or "));
        return switch (claim.level()) {
            case BUILT_IN ->
                claim.inheritedFrom() == null
                        ? "Built in"
                        : "Built in, as part of "
                                + graph.getFramework(claim.inheritedFrom()).name();
            case OFFICIAL_EXTENSION -> "Official extension" + (suppliers.isEmpty() ? "" : " " + suppliers);
            case THIRD_PARTY -> "By " + suppliers;
            case NONE -> "Not there";
            case UNKNOWN -> "Unknown";
            case NOT_APPLICABLE -> "Not applicable";
        };
    }
}
