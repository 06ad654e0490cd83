package dev.frameworkgraph.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A set of versions as a project declares it: comparators joined by commas, every one of which must hold (PEP 440), such as
 * {@code >=3.9,<4,!=3.9.1}. An empty text admits every version.
 */
public final class VersionRange {

    private static final int MAX_LENGTH = 128;
    private static final Pattern COMPARATOR =
            Pattern.compile("(~=|===?|!=|<=|>=|<|>)\\s*([A-Za-z0-9.!_+-]+?)(\\.\\*)?");

    private final String text;
    private final List<Comparator> comparators;

    private VersionRange(String text, List<Comparator> comparators) {
        this.text = text;
        this.comparators = comparators;
    }

    /**
     * Reads a range.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static VersionRange of(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A version range has at most " + MAX_LENGTH + " characters");
        }
        List<Comparator> comparators = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            if (!part.isBlank()) {
                comparators.add(comparator(part.strip(), text));
            }
        }
        return new VersionRange(text, List.copyOf(comparators));
    }

    private static Comparator comparator(String part, String text) {
        Matcher matcher = COMPARATOR.matcher(part);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a version range: \"" + part + "\" should look like >=1.2");
        }
        String operator = matcher.group(1).intern();
        boolean prefix = matcher.group(3) != null;
        if (prefix && !operator.equals("==") && !operator.equals("!=")) {
            throw new IllegalArgumentException("\"" + text + "\": a wildcard goes with == or != only");
        }
        Version bound = Version.of(matcher.group(2));
        if (operator.equals("~=") && bound.releaseLength() < 2) {
            throw new IllegalArgumentException("\"" + text + "\": ~= needs at least two numbers");
        }
        return new Comparator(operator, bound, prefix);
    }

    /** Whether every comparator admits the version; linear in their number. */
    public boolean contains(Version version) {
        return comparators.stream().allMatch(comparator -> comparator.admits(version));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VersionRange range && text.equals(range.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** As written. */
    @Override
    public String toString() {
        return text;
    }

    private record Comparator(String operator, Version bound, boolean prefix) {

        boolean admits(Version version) {
            int length = bound.releaseLength();
            return switch (operator) {
                case "==", "===" -> prefix ? version.hasSamePrefix(bound, length) : version.equals(bound);
                case "!=" -> prefix ? !version.hasSamePrefix(bound, length) : !version.equals(bound);
                case "~=" -> version.compareTo(bound) >= 0 && version.hasSamePrefix(bound, length - 1);
                case "<=" -> version.compareTo(bound) <= 0;
                case ">=" -> version.compareTo(bound) >= 0;
                case "<" -> version.compareTo(bound) < 0 && !(version.isPreRelease() && isOfBound(version));
                default -> version.compareTo(bound) > 0 && !(version.isPostRelease() && isOfBound(version));
            };
        }

        /** PEP 440: {@code <2} leaves out 2.0rc1, and {@code >1.9} leaves out 1.9.post1, unless the bound is such a release itself. */
        private boolean isOfBound(Version version) {
            int length = Math.max(version.releaseLength(), bound.releaseLength());
            return !bound.isPreRelease() && !bound.isPostRelease() && version.hasSamePrefix(bound, length);
        }
    }
}
