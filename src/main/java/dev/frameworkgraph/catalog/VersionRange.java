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
        String operator = matcher.group(1);
        boolean prefix = matcher.group(3) != null;
        if (prefix && !operator.equals("==") && !operator.equals("!=")) {
            throw new IllegalArgumentException("\"" + text + "\": a wildcard goes with == or != only");
        }
        String version = matcher.group(2);
        int components = version.split("[^0-9.]", -1)[0].split("\\.", -1).length;
        if (operator.equals("~=") && components < 2) {
            throw new IllegalArgumentException("\"" + text + "\": ~= needs at least two numbers");
        }
        return new Comparator(operator, Version.of(version), prefix, components);
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

    private record Comparator(String operator, Version bound, boolean prefix, int components) {

        boolean admits(Version version) {
            return switch (operator) {
                case "==", "===" -> prefix ? samePrefix(version, components) : version.equals(bound);
                case "!=" -> prefix ? !samePrefix(version, components) : !version.equals(bound);
                case "~=" -> version.compareTo(bound) >= 0 && samePrefix(version, components - 1);
                case "<=" -> version.compareTo(bound) <= 0;
                case ">=" -> version.compareTo(bound) >= 0;
                case "<" -> version.compareTo(bound) < 0;
                default -> version.compareTo(bound) > 0;
            };
        }

        private boolean samePrefix(Version version, int length) {
            for (int position = 0; position < length; position++) {
                if (!version.component(position).equals(bound.component(position))) {
                    return false;
                }
            }
            return true;
        }
    }
}
