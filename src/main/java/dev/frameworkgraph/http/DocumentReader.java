package dev.frameworkgraph.http;

import dev.frameworkgraph.http.export.AddressVariables;
import dev.frameworkgraph.http.export.WrongParameterException;
import dev.frameworkgraph.query.OperationOutline;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryRequest;
import io.undertow.util.StatusCodes;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads requests for documents from their addresses. */
final class DocumentReader {

    /** Those with a meaning of their own; all others are variables. */
    static final Set<String> PARAMETERS = Set.of("variables", "operationName");

    /**
     * A request for a document.
     *
     * @param outline null when the request cannot be run, of which its answer tells the reason
     */
    record Asked(QueryRequest request, @Nullable OperationOutline outline) {}

    private final ServedEngines engines;
    private final RequestReader reader;

    DocumentReader(ServedEngines engines, RequestReader reader) {
        this.engines = engines;
        this.reader = reader;
    }

    /** @param others parameters that are no variables */
    Asked read(String id, Map<String, Deque<String>> parameters, Set<String> others) {
        QueryEngine engine = engines.current().engine();
        String document = engine.findTrusted(id).orElseThrow(() -> unknown(id));
        QueryRequest request = reader.readDocument(id, parameters);
        OperationOutline outline =
                engine.findOutline(document, request.operationName()).orElse(null);
        return outline == null
                ? new Asked(request, null)
                : new Asked(with(request, variables(outline, parameters, others)), outline);
    }

    private static RefusedException unknown(String id) {
        return new RefusedException(
                StatusCodes.NOT_FOUND,
                "PERSISTED_QUERY_NOT_FOUND",
                "There is no document \"" + id + "\" here; suffixes are .json, .csv and .ndjson");
    }

    private static Map<String, Object> variables(
            OperationOutline outline, Map<String, Deque<String>> parameters, Set<String> others) {
        try {
            return AddressVariables.read(outline, parameters, others);
        } catch (WrongParameterException e) {
            throw new RefusedException(StatusCodes.BAD_REQUEST, e.text());
        }
    }

    /** The same request with more variables. */
    static QueryRequest with(QueryRequest request, Map<String, Object> more) {
        Map<String, Object> variables = new LinkedHashMap<>(request.variables());
        variables.putAll(more);
        return new QueryRequest(
                request.document(),
                request.documentId(),
                request.operationName(),
                variables,
                request.extensions(),
                request.readOnly());
    }
}
