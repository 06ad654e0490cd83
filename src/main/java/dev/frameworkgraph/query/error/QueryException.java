package dev.frameworkgraph.query.error;

import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that cannot be answered as asked, with the words and code for its sender. */
public final class QueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient Map<String, Object> details;
    private final transient @Nullable SourceLocation location;

    private QueryException(
            ErrorCode code, String message, Map<String, Object> details, @Nullable SourceLocation location) {
        super(message, null, false, false);
        this.code = code;
        this.details = details;
        this.location = location;
    }

    public static QueryException of(ErrorCode code, String message) {
        return new QueryException(code, message, Map.of(), null);
    }

    /** A document that is not GraphQL from this place on; null when the place is not known. */
    public static QueryException syntax(String message, @Nullable SourceLocation location) {
        return new QueryException(ErrorCode.SYNTAX_ERROR, message, Map.of(), location);
    }

    /** A limit that was passed; its name and value go into the extensions. */
    public static QueryException limit(String limit, long maximum, String message) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("limit", limit);
        details.put("maximum", maximum);
        return new QueryException(ErrorCode.LIMIT_EXCEEDED, message, details, null);
    }

    /** A fault of the server, of which the client learns nothing but the id in the log. */
    static QueryException internal(String id) {
        return new QueryException(
                ErrorCode.INTERNAL_ERROR,
                "Something went wrong on the server; its log knows more",
                Map.of("id", id),
                null);
    }

    public ErrorCode code() {
        return code;
    }

    /** What goes into the extensions beside the code. */
    public Map<String, Object> details() {
        return details;
    }

    /** Where in the document; null when the whole of it is meant. */
    @Nullable
    SourceLocation location() {
        return location;
    }

    /** Never null. */
    public String text() {
        String message = getMessage();
        return message == null ? code.name() : message;
    }
}
