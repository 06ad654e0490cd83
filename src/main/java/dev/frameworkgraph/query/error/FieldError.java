package dev.frameworkgraph.query.error;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An error of one field, with its place in document and answer. */
public final class FieldError implements GraphQLError {

    private static final long serialVersionUID = 1L;

    private final transient QueryException cause;
    private final transient @Nullable SourceLocation location;
    private final transient ResultPath path;

    public FieldError(QueryException cause, @Nullable SourceLocation location, ResultPath path) {
        this.cause = cause;
        this.location = location;
        this.path = path;
    }

    ErrorCode code() {
        return cause.code();
    }

    Map<String, Object> details() {
        return cause.details();
    }

    @Override
    public String getMessage() {
        return cause.text();
    }

    @Override
    public List<SourceLocation> getLocations() {
        return location == null ? List.of() : List.of(location);
    }

    @Override
    public List<Object> getPath() {
        return path.toList();
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorType.DataFetchingException;
    }
}
