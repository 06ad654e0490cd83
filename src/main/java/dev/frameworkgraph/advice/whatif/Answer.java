package dev.frameworkgraph.advice.whatif;

import dev.frameworkgraph.advice.ClaimWords;
import dev.frameworkgraph.advice.Outcome;
import dev.frameworkgraph.advice.Scoring;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a set of frameworks does about one feature together.
 *
 * @param outcome MET where one of them has it built in, or names another of them for it
 * @param claim the claim that decides; null where the feature applies to none of them
 * @param by slug of the one that has it; null where none has
 */
record Answer(
        Outcome outcome,
        @Nullable FeatureSupport claim,
        @Nullable String by) {

    /** Of claims about one feature, one for each of the frameworks. */
    static Answer of(List<FeatureSupport> claims, List<Framework> frameworks) {
        List<String> slugs = frameworks.stream().map(Framework::slug).toList();
        Answer best = new Answer(Outcome.UNMET, null, null);
        for (FeatureSupport claim : claims) {
            Answer answer = of(claim, slugs);
            best = answer.isBetterThan(best) ? answer : best;
        }
        return best;
    }

    /** Of one claim by itself: whatever supplies the feature counts as being there. */
    static Answer alone(FeatureSupport claim) {
        return of(claim, claim.via());
    }

    private static Answer of(FeatureSupport claim, List<String> slugs) {
        return switch (claim.level()) {
            case BUILT_IN -> new Answer(Outcome.MET, claim, claim.framework());
            case OFFICIAL_EXTENSION, THIRD_PARTY ->
                claim.via().stream()
                        .filter(slugs::contains)
                        .findFirst()
                        .map(by -> new Answer(Outcome.MET, claim, by))
                        .orElse(new Answer(Outcome.UNMET, claim, null));
            case NONE -> new Answer(Outcome.UNMET, claim, null);
            case UNKNOWN -> new Answer(Outcome.UNKNOWN, claim, null);
            case NOT_APPLICABLE -> new Answer(Outcome.UNMET, null, null);
        };
    }

    /** Met before unknown before unmet; of the met ones the one that is worth more. */
    private boolean isBetterThan(Answer other) {
        if (rank() != other.rank()) {
            return rank() > other.rank();
        }
        return claim != null
                && other.claim != null
                && Scoring.DEFAULTS.utility(claim) > Scoring.DEFAULTS.utility(other.claim);
    }

    private int rank() {
        return switch (outcome) {
            case MET -> 3;
            case UNKNOWN -> 2;
            case UNMET -> claim == null ? 0 : 1;
        };
    }

    /** Whether it is there to the same extent, or missing in both, whoever supplies it. */
    boolean isLike(Answer other) {
        return outcome == other.outcome && (outcome != Outcome.MET || isLike(claim, other.claim));
    }

    boolean isSuppliedAlike(Answer other) {
        return Objects.equals(by, other.by);
    }

    private static boolean isLike(@Nullable FeatureSupport one, @Nullable FeatureSupport other) {
        return one != null
                && other != null
                && one.level() == other.level()
                && one.completeness() == other.completeness()
                && one.stability() == other.stability();
    }

    /** Words for people. */
    String words(FrameworkGraph graph) {
        if (claim == null) {
            return "Makes no sense.";
        }
        if (claim.level() == SupportLevel.UNKNOWN) {
            return "Unknown of " + graph.getFramework(claim.framework()).name() + ".";
        }
        if (by == null) {
            return claim.level() == SupportLevel.NONE ? "Not there." : "Only by something that is not in the stack.";
        }
        String name = graph.getFramework(claim.framework()).name();
        return name + ": " + ClaimWords.of(claim, graph);
    }
}
