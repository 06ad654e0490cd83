package dev.frameworkgraph.advice;

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
