package dev.frameworkgraph.query.error;

import dev.frameworkgraph.advice.DeadlinePassedException;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.language.SourceLocation;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one place where errors get their form: few, short, with a code, and never with anything of the server's inside. */
public final class QueryErrors {

    private static final int MAX_ERRORS = 5;
    private static final int MAX_MESSAGE = 300;
    private static final Logger LOGGER = System.getLogger("dev.frameworkgraph.query");

    private QueryErrors() {}

    /** The first five, as the response carries them. */
    public static List<Map<String, Object>> of(List<? extends GraphQLError> errors, ErrorCode fallback) {
        List<Map<String, Object>> maps = new ArrayList<>();
        errors.stream().limit(MAX_ERRORS).forEach(error -> maps.add(of(error, fallback)));
        return maps;
    }

    private static Map<String, Object> of(GraphQLError error, ErrorCode fallback) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (error instanceof FieldError fieldError) {
            extensions.put("code", fieldError.code().name());
            extensions.putAll(fieldError.details());
        } else {
            extensions.put("code", fallback.name());
        }
        return error(PlainWords.of(error.getMessage()), locations(error.getLocations()), error.getPath(), extensions);
    }

    /** One error of the whole request. */
    public static Map<String, Object> of(QueryException exception) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", exception.code().name());
        extensions.putAll(exception.details());
        SourceLocation location = exception.location();
        return error(
                PlainWords.of(exception.text()),
                locations(location == null ? null : List.of(location)),
                null,
                extensions);
    }

    /** The name of the limit that an error of a response tells of, the time among them. */
    public static Optional<String> findLimit(Map<String, Object> error) {
        if (!(error.get("extensions") instanceof Map<?, ?> extensions)) {
            return Optional.empty();
        }
        if (ErrorCode.TIMEOUT.name().equals(extensions.get("code"))) {
            return Optional.of("time");
        }
        return Optional.ofNullable(extensions.get("limit")).map(Object::toString);
    }

    /** What a resolver threw. graphql-java's own complaints are about arguments; anything else nobody expected. */
    public static QueryException ofField(Throwable cause) {
        if (cause instanceof QueryException known) {
            return known;
        }
        if (cause instanceof DeadlinePassedException) {
            return QueryException.of(ErrorCode.TIMEOUT, String.valueOf(cause.getMessage()));
        }
        String message = cause instanceof GraphQLException ? cause.getMessage() : null;
        return message == null ? masked(cause) : QueryException.of(ErrorCode.BAD_USER_INPUT, message);
    }

    /** Logs what happened under a new id, and tells the client only the id. */
    public static QueryException masked(Throwable cause) {
        String id = UUID.randomUUID().toString();
        LOGGER.log(Level.ERROR, "Unexpected failure " + id, cause);
        return QueryException.internal(id);
    }

    private static List<Map<String, Object>> locations(@Nullable List<SourceLocation> locations) {
        List<Map<String, Object>> maps = new ArrayList<>();
        if (locations != null) {
            for (SourceLocation location : locations) {
                if (location != null && location.getLine() > 0) {
                    Map<String, Object> map = new LinkedHashMap<>();
                    map.put("line", location.getLine());
                    map.put("column", Math.max(1, location.getColumn()));
                    maps.add(map);
                }
            }
        }
        return maps;
    }

    private static Map<String, Object> error(
            String message,
            List<Map<String, Object>> locations,
            @Nullable List<Object> path,
            Map<String, Object> extensions) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", message.length() <= MAX_MESSAGE ? message : message.substring(0, MAX_MESSAGE - 1) + "…");
        if (!locations.isEmpty()) {
            error.put("locations", locations);
        }
        if (path != null) {
            error.put("path", path);
        }
        error.put("extensions", extensions);
        return error;
    }
}
