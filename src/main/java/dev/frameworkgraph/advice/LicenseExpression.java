package dev.frameworkgraph.advice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Judges an SPDX expression: of alternatives one has to be admitted, of licences that hold together each. AND binds tighter than OR. An
 * exception (WITH) only ever takes away from what a licence asks, so it is passed over. What nobody has sorted decides only where the rest
 * does not.
 */
final class LicenseExpression {

    private static final Pattern TOKEN = Pattern.compile("[()]|[^\\s()]+");
    private static final Set<String> RESERVED = Set.of("(", ")", "AND", "OR", "WITH");

    private final Deque<String> tokens;
    private final LicenseTerms most;
    private boolean isMalformed;

    private LicenseExpression(String expression, LicenseTerms most) {
        this.tokens = TOKEN.matcher(expression)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(ArrayDeque::new));
        this.most = most;
    }

    /**
     * Whether it can be kept by whoever keeps the given terms; unknown of what is not an expression.
     *
     * @param most the most that may be asked for
     */
    static Outcome judge(String expression, LicenseTerms most) {
        LicenseExpression reader = new LicenseExpression(expression, most);
        Outcome outcome = reader.alternatives();
        return reader.isMalformed || !reader.tokens.isEmpty() ? Outcome.UNKNOWN : outcome;
    }

    private Outcome alternatives() {
        Outcome outcome = together();
        while (takes("OR")) {
            outcome = decided(outcome, together(), Outcome.MET);
        }
        return outcome;
    }

    private Outcome together() {
        Outcome outcome = single();
        while (takes("AND")) {
            outcome = decided(outcome, single(), Outcome.UNMET);
        }
        return outcome;
    }

    /** The decisive one if either is that, else unknown if either is; else both are the same. */
    private static Outcome decided(Outcome one, Outcome other, Outcome decisive) {
        if (one == decisive || other == decisive) {
            return decisive;
        }
        return one == Outcome.UNKNOWN ? one : other;
    }

    private Outcome single() {
        if (takes("(")) {
            Outcome inner = alternatives();
            isMalformed |= !takes(")");
            return inner;
        }
        Outcome outcome = outcome(LicenseTerms.of(name()));
        if (takes("WITH")) {
            name();
        }
        return outcome;
    }

    private Outcome outcome(LicenseTerms terms) {
        if (terms == LicenseTerms.UNSORTED) {
            return Outcome.UNKNOWN;
        }
        return terms.compareTo(most) <= 0 ? Outcome.MET : Outcome.UNMET;
    }

    /** The next token, which has to be the name of a licence or exception. */
    private String name() {
        String name = tokens.isEmpty() ? "" : tokens.remove();
        isMalformed |= name.isEmpty() || RESERVED.contains(name);
        return name;
    }

    private boolean takes(String token) {
        if (token.equals(tokens.peek())) {
            tokens.remove();
            return true;
        }
        return false;
    }
}
