package dev.frameworkgraph.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An environment marker of a Python requirement, as a tree: equal for equal conditions however they are quoted and spaced. */
public sealed interface Marker {

    /** Holds in every environment. */
    static Marker always() {
        return new All(List.of());
    }

    /** Holds in none. */
    static Marker never() {
        return new Any(List.of());
    }

    /** Every part holds. */
    record All(List<Marker> parts) implements Marker {

        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Marker withExtra(@Nullable String extra) {
            return joined(parts, extra, always(), All::new);
        }

        @Override
        public void collectExtras(Set<String> extras) {
            parts.forEach(part -> part.collectExtras(extras));
        }

        @Override
        public String toString() {
            return parts.stream()
                    .map(part -> part instanceof Any ? "(" + part + ")" : part.toString())
                    .collect(Collectors.joining(" and "));
        }
    }

    /** At least one part holds. */
    record Any(List<Marker> parts) implements Marker {

        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Marker withExtra(@Nullable String extra) {
            return joined(parts, extra, never(), Any::new);
        }

        @Override
        public void collectExtras(Set<String> extras) {
            parts.forEach(part -> part.collectExtras(extras));
        }

        @Override
        public String toString() {
            return parts.stream().map(Marker::toString).collect(Collectors.joining(" or "));
        }
    }

    /** Two values compared, at least one of them a variable; texts are in double quotes. */
    record Comparison(String left, String operator, String right) implements Marker {

        private static final String EXTRA = "extra";

        @Override
        public Marker withExtra(@Nullable String extra) {
            if (!left.equals(EXTRA) && !right.equals(EXTRA)) {
                return this;
            }
            boolean same = value().equals(extra);
            return switch (operator) {
                case "==" -> same ? always() : never();
                case "!=" -> same ? never() : always();
                default -> never();
            };
        }

        @Override
        public void collectExtras(Set<String> extras) {
            if (left.equals(EXTRA) || right.equals(EXTRA)) {
                extras.add(value());
            }
        }

        /** The extra that is compared with, brought to the one form that all its spellings share. */
        private String value() {
            String text = left.equals(EXTRA) ? right : left;
            return PackageUrl.normalizedPythonName(text.replace("\"", ""));
        }

        @Override
        public String toString() {
            return left + " " + operator + " " + right;
        }
    }

    /**
     * What is left of the condition where one extra is asked for.
     *
     * @param extra normalized; null for none
     */
    Marker withExtra(@Nullable String extra);

    /**
     * What is left of parts that are joined, where one extra is asked for.
     *
     * @param neutral what a part may be without a say; its contrary decides alone
     */
    private static Marker joined(
            List<Marker> parts, @Nullable String extra, Marker neutral, Function<List<Marker>, Marker> join) {
        Marker decisive = neutral.equals(always()) ? never() : always();
        List<Marker> left = new ArrayList<>();
        for (Marker part : parts) {
            Marker known = part.withExtra(extra);
            if (known.equals(decisive)) {
                return decisive;
            }
            if (!known.equals(neutral)) {
                left.add(known);
            }
        }
        return left.size() == 1 ? left.get(0) : join.apply(left);
    }

    /** Adds the normalized extras that are spoken of. */
    void collectExtras(Set<String> extras);

    /** The normalized extras that it speaks of, by name. */
    default Set<String> extras() {
        Set<String> extras = new TreeSet<>();
        collectExtras(extras);
        return extras;
    }

    /** Reads a marker; empty for a text that is none. */
    static Optional<Marker> parse(String text) {
        return new MarkerParser(text).parse();
    }

    /** Whether two texts are the same condition; texts that are no markers are compared as they are. */
    static boolean same(@Nullable String one, @Nullable String other) {
        if (one == null || other == null || one.equals(other)) {
            return one == null ? other == null : one.equals(other);
        }
        Optional<Marker> marker = parse(one);
        return marker.isPresent() && marker.equals(parse(other));
    }
}
