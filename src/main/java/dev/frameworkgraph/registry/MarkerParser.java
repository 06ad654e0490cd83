package dev.frameworkgraph.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads environment markers: comparisons joined by {@code and} and {@code or}, with parentheses. */
final class MarkerParser {

    private static final int MAX_LENGTH = 2000;
    private static final int MAX_DEPTH = 32;
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(\"[^\"]*\"|'[^']*'|[()]|===|==|!=|~=|<=|>=|<|>|not\\s+in\\b|[A-Za-z_][A-Za-z0-9_.]*)\\s*");
    private static final Pattern OPERATOR = Pattern.compile("===|==|!=|~=|<=|>=|<|>|in|not in");

    /** The text stops being a marker here. */
    private static final class NoMarkerException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoMarkerException() {
            super(null, null, false, false);
        }
    }

    private final List<String> tokens = new ArrayList<>();
    private int next;
    private int depth;

    MarkerParser(String text) {
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (text.length() <= MAX_LENGTH && matcher.lookingAt()) {
            tokens.add(matcher.group(1).replaceAll("\\s+", " "));
            end = matcher.end();
            matcher.region(end, text.length());
        }
        if (end < text.length()) {
            tokens.clear();
        }
    }

    Optional<Marker> parse() {
        try {
            Marker marker = any();
            return next == tokens.size() ? Optional.of(marker) : Optional.empty();
        } catch (NoMarkerException e) {
            return Optional.empty();
        }
    }

    private Marker any() {
        List<Marker> parts = joined("or", this::all).stream()
                .flatMap(part -> part instanceof Marker.Any inner ? inner.parts().stream() : Stream.of(part))
                .toList();
        return parts.size() == 1 ? parts.get(0) : new Marker.Any(parts);
    }

    private Marker all() {
        List<Marker> parts = joined("and", this::single).stream()
                .flatMap(part -> part instanceof Marker.All inner ? inner.parts().stream() : Stream.of(part))
                .toList();
        return parts.size() == 1 ? parts.get(0) : new Marker.All(parts);
    }

    private List<Marker> joined(String word, Supplier<Marker> part) {
        List<Marker> parts = new ArrayList<>();
        parts.add(part.get());
        while (next < tokens.size() && tokens.get(next).equals(word)) {
            next++;
            parts.add(part.get());
        }
        return parts;
    }

    private Marker single() {
        String token = take();
        if (!token.equals("(")) {
            return new Marker.Comparison(operand(token), operator(take()), operand(take()));
        }
        if (++depth > MAX_DEPTH) {
            throw new NoMarkerException();
        }
        Marker inner = any();
        depth--;
        if (!take().equals(")")) {
            throw new NoMarkerException();
        }
        return inner;
    }

    private String take() {
        if (next >= tokens.size()) {
            throw new NoMarkerException();
        }
        return tokens.get(next++);
    }

    private static String operator(String token) {
        if (!OPERATOR.matcher(token).matches()) {
            throw new NoMarkerException();
        }
        return token;
    }

    private static String operand(String token) {
        char first = token.charAt(0);
        if (first == '"' || first == '\'') {
            return "\"" + token.substring(1, token.length() - 1) + "\"";
        }
        boolean variable = Character.isLetter(first)
                && !token.equals("and")
                && !token.equals("or")
                && !OPERATOR.matcher(token).matches();
        if (!variable) {
            throw new NoMarkerException();
        }
        return token;
    }
}
