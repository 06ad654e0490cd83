package dev.frameworkgraph.registry;

import org.jspecify.annotations.Nullable;

/** Single lines of text out of metadata that anybody may have written. */
final class DeclaredText {

    private static final int MAX_LICENSE = 80;
    private static final int MAX_EXPRESSION = 400;
    private static final int MAX_SUMMARY = 400;

    private DeclaredText() {}

    /** A licence field; null where it holds the text of a licence rather than its name, or says nothing. */
    static @Nullable String license(@Nullable String text) {
        String line = line(text, MAX_LICENSE);
        return line == null || line.equalsIgnoreCase("UNKNOWN") ? null : line;
    }

    /** A licence expression. */
    static @Nullable String expression(@Nullable String text) {
        return line(text, MAX_EXPRESSION);
    }

    static @Nullable String summary(@Nullable String text) {
        return line(text, MAX_SUMMARY);
    }

    private static @Nullable String line(@Nullable String text, int maximum) {
        String line = text == null ? "" : text.strip();
        boolean printable = line.chars().noneMatch(Character::isISOControl);
        return line.isEmpty() || line.length() > maximum || !printable ? null : line;
    }
}
