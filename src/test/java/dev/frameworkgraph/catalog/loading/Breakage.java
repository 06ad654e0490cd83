package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.SampleCatalog;
import java.nio.charset.StandardCharsets;

/**
 * One change to the sample catalog that breaks one thing, and what its author should be told.
 *
 * @param line from 1; 0 when the file as a whole is meant
 * @param message part of what the problem says
 * @param cure part of its advice
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record Breakage(String name, String file, byte[] content, int line, String message, String cure) {

    /**
     * A change within one of the sample's files.
     *
     * @param old text that stands in it once
     * @param at text that stands once in the changed file, in the line that the problem should name; empty when it names none
     */
    static Breakage change(
            String name, String file, String old, String replacement, String at, String message, String cure) {
        String text = SampleCatalog.text(file);
        lineOf(old, text);
        return file(name, file, text.replace(old, replacement), at, message, cure);
    }

    /**
     * A whole file in place of one of the sample's, or beside them.
     *
     * @param at as for {@link #change}
     */
    static Breakage file(String name, String file, String text, String at, String message, String cure) {
        int line = at.isEmpty() ? 0 : lineOf(at, text);
        return new Breakage(name, file, text.getBytes(StandardCharsets.UTF_8), line, message, cure);
    }

    private static int lineOf(String part, String text) {
        int index = text.indexOf(part);
        if (index < 0 || text.indexOf(part, index + 1) >= 0) {
            throw new IllegalArgumentException("\"" + part + "\" should stand exactly once in\n" + text);
        }
        return 1
                + (int) text.substring(0, index)
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
    }

    @Override
    public String toString() {
        return name;
    }
}
