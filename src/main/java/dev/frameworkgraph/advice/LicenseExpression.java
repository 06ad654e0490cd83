package dev.frameworkgraph.advice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads an SPDX expression for what it asks: of alternatives the least, of licences that hold together the most. AND binds tighter than
 * OR. An exception (WITH) only ever takes away from what a licence asks, so it is passed over.
 */
final class LicenseExpression {

    private static final Pattern TOKEN_ENDS = Pattern.compile("(?<=[()])|(?=[()])|\\s+");

    private final Deque<String> tokens;

    private LicenseExpression(String expression) {
        this.tokens = new ArrayDeque<>(List.of(TOKEN_ENDS.split(expression.strip())));
        tokens.removeIf(String::isEmpty);
    }

    static LicenseTerms terms(String expression) {
        LicenseExpression reader = new LicenseExpression(expression);
        LicenseTerms terms = reader.alternatives();
        return reader.tokens.isEmpty() ? terms : LicenseTerms.UNSORTED;
    }

    private LicenseTerms alternatives() {
        LicenseTerms least = together();
        while (takes("OR")) {
            LicenseTerms other = together();
            least = other.compareTo(least) < 0 ? other : least;
        }
        return least;
    }

    private LicenseTerms together() {
        LicenseTerms most = single();
        while (takes("AND")) {
            LicenseTerms other = single();
            most = other.compareTo(most) > 0 ? other : most;
        }
        return most;
    }

    private LicenseTerms single() {
        if (takes("(")) {
            LicenseTerms inner = alternatives();
            return takes(")") ? inner : LicenseTerms.UNSORTED;
        }
        String identifier = tokens.poll();
        if (takes("WITH")) {
            tokens.poll();
        }
        return identifier == null ? LicenseTerms.UNSORTED : LicenseTerms.of(identifier);
    }

    private boolean takes(String token) {
        if (token.equals(tokens.peek())) {
            tokens.remove();
            return true;
        }
        return false;
    }
}
