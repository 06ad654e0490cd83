package dev.frameworkgraph.advice;

import java.util.List;

/** Which licences will do, by what they ask of those who pass on the software. */
public enum LicensePolicy {
    /** Asks for little more than naming the authors: MIT, BSD, Apache-2.0 and the like. */
    PERMISSIVE("Permissive licence", LicenseTerms.PERMISSIVE),

    /** Permissive ones, and those that ask for the source of changed files or of the library itself: LGPL, MPL-2.0, EPL-2.0. */
    WEAK_COPYLEFT("Permissive or weak copyleft licence", LicenseTerms.WEAK_COPYLEFT),

    /** Any of these, and those that ask for the source of the whole work: GPL, AGPL. */
    COPYLEFT("Free licence", LicenseTerms.STRONG_COPYLEFT);

    private final String label;
    private final LicenseTerms most;

    LicensePolicy(String label, LicenseTerms most) {
        this.label = label;
        this.most = most;
    }

    String label() {
        return label;
    }

    /**
     * Whether at least one of several licences will do.
     *
     * @param expressions SPDX expressions to choose from; none is unknown
     */
    public Outcome judge(List<String> expressions) {
        List<Outcome> outcomes = expressions.stream()
                .map(expression -> LicenseExpression.judge(expression, most))
                .toList();
        if (outcomes.contains(Outcome.MET)) {
            return Outcome.MET;
        }
        return outcomes.isEmpty() || outcomes.contains(Outcome.UNKNOWN) ? Outcome.UNKNOWN : Outcome.UNMET;
    }
}
