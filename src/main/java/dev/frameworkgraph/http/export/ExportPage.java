package dev.frameworkgraph.http.export;

import java.util.Map;

/**
 * A portion of an export.
 *
 * @param content never written to afterwards
 * @param next what the variables of the next portion differ by; empty when this is the last
 */
@SuppressWarnings("ArrayRecordComponent") // sent, never compared
public record ExportPage(byte[] content, Map<String, Object> next) {

    /** Nothing at all. */
    public static final ExportPage NONE = new ExportPage(new byte[0], Map.of());

    public ExportPage {
        next = Map.copyOf(next);
    }

    public boolean isLast() {
        return next.isEmpty();
    }
}
