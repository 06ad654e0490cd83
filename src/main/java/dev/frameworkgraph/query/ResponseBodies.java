package dev.frameworkgraph.query;

import dev.frameworkgraph.query.QueryResponse.Outcome;
import dev.frameworkgraph.query.error.ErrorCode;
import dev.frameworkgraph.query.error.QueryErrors;
import dev.frameworkgraph.query.error.QueryException;
import dev.frameworkgraph.query.execution.Budget;
import dev.frameworkgraph.query.execution.JsonBytes;
import graphql.ExecutionResult;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** GraphQL responses: data, then errors, then extensions with the revision that answered. */
final class ResponseBodies {

    private static final byte[] BEFORE_DATA = "{\"data\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BEFORE_ERRORS = ",\"errors\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BEFORE_EXTENSIONS = ",\"extensions\":".getBytes(StandardCharsets.US_ASCII);

    private final String revision;
    private final byte[] usualEnd;

    ResponseBodies(String revision) {
        this.revision = revision;
        JsonBytes end = new JsonBytes(128);
        writeEnd(end, null);
        this.usualEnd = end.toArray();
    }

    QueryResponse refusal(Outcome outcome, QueryException exception) {
        return refusal(outcome, List.of(QueryErrors.of(exception)));
    }

    /** A response without data. */
    QueryResponse refusal(Outcome outcome, List<Map<String, Object>> errors) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("errors", errors);
        body.put("extensions", extensions(null));
        return new QueryResponse(outcome, JsonWriter.write(body), facts(errors));
    }

    /** What graphql-java answered. */
    QueryResponse of(ExecutionResult result, Budget budget, @Nullable Long cost) {
        QueryException exhaustion = budget.exhaustion();
        List<Map<String, Object>> errors = exhaustion == null
                ? QueryErrors.of(result.getErrors(), ErrorCode.BAD_REQUEST)
                : List.of(QueryErrors.of(exhaustion));
        if (!result.isDataPresent()) {
            return refusal(Outcome.REQUEST_ERROR, errors);
        }
        JsonBytes body = begun(1024);
        body.value(exhaustion == null ? result.getData() : null);
        return ended(body, errors, cost);
    }

    /** A body up to its data, which is to be written next. */
    JsonBytes begun(int expectedSize) {
        JsonBytes body = new JsonBytes(expectedSize);
        body.raw(BEFORE_DATA);
        return body;
    }

    /** The response of a body with its data. */
    QueryResponse ended(JsonBytes body, List<Map<String, Object>> errors, @Nullable Long cost) {
        if (!errors.isEmpty()) {
            body.raw(BEFORE_ERRORS);
            body.value(errors);
        }
        if (cost == null) {
            body.raw(usualEnd);
        } else {
            writeEnd(body, cost);
        }
        return new QueryResponse(
                errors.isEmpty() ? Outcome.DATA : Outcome.DATA_AND_ERRORS, body.toArray(), facts(errors));
    }

    private static ResponseFacts facts(List<Map<String, Object>> errors) {
        if (errors.isEmpty()) {
            return ResponseFacts.NONE;
        }
        return errors.stream()
                .map(QueryErrors::findLimit)
                .flatMap(Optional::stream)
                .findFirst()
                .map(limit -> new ResponseFacts(limit, null, 0))
                .orElse(ResponseFacts.NONE);
    }

    private void writeEnd(JsonBytes body, @Nullable Long cost) {
        body.raw(BEFORE_EXTENSIONS);
        body.value(extensions(cost));
        body.raw('}');
    }

    private Map<String, Object> extensions(@Nullable Long cost) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("revision", revision);
        if (cost != null) {
            extensions.put("cost", cost);
        }
        return extensions;
    }
}
