package dev.frameworkgraph.http;

import java.util.Deque;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The last part of the address of a document.
 *
 * @param suffix with its dot; empty without one
 */
record DocumentName(String id, String suffix) {

    private static final Map<String, ResponseMedia> MEDIA_BY_SUFFIX =
            Map.of(".json", ResponseMedia.JSON, ".csv", ResponseMedia.CSV, ".ndjson", ResponseMedia.JSON_LINES);

    /** @param isId whether a document has the whole of it for its identifier, which may itself end like a suffix */
    static DocumentName of(String path, Predicate<String> isId) {
        int dot = path.lastIndexOf('.');
        String suffix = dot < 0 ? "" : path.substring(dot);
        return MEDIA_BY_SUFFIX.containsKey(suffix) && !isId.test(path)
                ? new DocumentName(path.substring(0, dot), suffix)
                : new DocumentName(path, "");
    }

    /** Null for what the client likes best. */
    @Nullable
    ResponseMedia media(Map<String, Deque<String>> parameters) {
        ResponseMedia media = MEDIA_BY_SUFFIX.get(suffix);
        return media == ResponseMedia.JSON && parameters.containsKey(RowsAnswer.ROWS) ? ResponseMedia.JSON_ROWS : media;
    }

    /** For whom the answer is a file. */
    String disposition() {
        String name = id.replaceAll("[^A-Za-z0-9_-]+", "-");
        return (suffix.equals(".json") ? "inline" : "attachment") + "; filename=\"" + name + suffix + "\"";
    }
}
