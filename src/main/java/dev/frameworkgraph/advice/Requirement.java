package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.List;

/**
 * Something needed, and how much it counts.
 *
 * @param index position in the question, from 0
 * @param weight from 0 to {@link Scoring#MAX_WEIGHT}; 0 for MUST_NOT
 */
public record Requirement(int index, Need need, Importance importance, double weight) {

    /** The most requirements that one question may have. */
    public static final int MAX_COUNT = 30;

    /** Of the weight that its importance has unless the question gives one. */
    public static Requirement of(int index, Need need, Importance importance, Scoring scoring) {
        return new Requirement(index, need, importance, scoring.weight(importance));
    }

    /** Words for people. */
    public String label() {
        return need.label();
    }

    /**
     * What the framework does about it by itself. What must not be there is there only where it is built in: what others supply is no part
     * of the framework.
     */
    public Finding findIn(Framework framework, FrameworkGraph graph, Scoring scoring) {
        Finding finding = need.findIn(framework, graph, scoring);
        boolean isForbidden = importance == Importance.MUST_NOT && finding.outcome() == Outcome.MET;
        FeatureSupport claim = finding.claim();
        return isForbidden && claim != null && claim.level() != SupportLevel.BUILT_IN
                ? new Finding(Outcome.UNMET, 0, 0, claim, List.of(), "Only by others: " + finding.explanation())
                : finding;
    }

    /** Whether a framework that does so well has to be left out; what is unknown is not. */
    public boolean isBrokenBy(Outcome outcome) {
        return (importance == Importance.MUST && outcome == Outcome.UNMET)
                || (importance == Importance.MUST_NOT && outcome == Outcome.MET);
    }

    /** Whether it rules out at all. */
    public boolean isHard() {
        return importance == Importance.MUST || importance == Importance.MUST_NOT;
    }
}
