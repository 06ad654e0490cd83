package dev.frameworkgraph.query;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.CatalogHistory;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.QueryResponse.Outcome;
import dev.frameworkgraph.query.binding.SchemaBinding;
import dev.frameworkgraph.query.error.ErrorCode;
import dev.frameworkgraph.query.error.QueryErrors;
import dev.frameworkgraph.query.error.QueryException;
import dev.frameworkgraph.query.fields.AllFields;
import graphql.ExecutionResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers GraphQL requests over one snapshot of the graph; immutable but for its caches, safe for any number of threads. */
public final class QueryEngine {

    private static final int REVISION_DIGITS = 16;

    private final String revision;
    private final String sdl;
    private final String fingerprint;
    private final QueryLimits limits;
    private final SchemaBinding binding;
    private final OperationPreparer preparer;
    private final ReferenceExecutor executor;

    private QueryEngine(FrameworkGraph graph, CatalogHistory history, QueryLimits limits) {
        this.revision = graph.catalog().revision();
        this.sdl = SchemaText.shipped();
        this.fingerprint = revision + " " + Integer.toHexString(sdl.hashCode()) + " " + version() + heldBefore(history);
        this.limits = limits;
        this.binding = AllFields.bind(sdl, graph, history, limits.pageSize());
        this.preparer = new OperationPreparer(binding.schema(), limits);
        this.executor = new ReferenceExecutor(binding, AllFields.root());
    }

    /**
     * Binds the schema to a graph, of whose catalog no earlier revision is held.
     *
     * @throws IllegalStateException when SDL and code differ
     */
    public static QueryEngine of(FrameworkGraph graph, QueryLimits limits) {
        return of(graph, List.of(), limits);
    }

    /**
     * Binds the schema to a graph.
     *
     * @param previous catalogs held to compare with, newest first
     * @throws IllegalStateException when SDL and code differ
     */
    public static QueryEngine of(FrameworkGraph graph, List<Catalog> previous, QueryLimits limits) {
        return new QueryEngine(graph, CatalogHistory.of(graph.catalog(), previous), limits);
    }

    /** The revision of the catalog that answers. */
    public String revision() {
        return revision;
    }

    /** Changes whenever an answer could: with the catalog, those held before it, the schema and the program. */
    public String fingerprint() {
        return fingerprint;
    }

    /** The schema as clients get it. */
    public String sdl() {
        return sdl;
    }

    private static String heldBefore(CatalogHistory history) {
        StringBuilder revisions = new StringBuilder();
        history.previous().forEach(catalog -> revisions.append(' ').append(catalog.revision(), 0, REVISION_DIGITS));
        return revisions.toString();
    }

    private static String version() {
        return Objects.requireNonNullElse(QueryEngine.class.getPackage().getImplementationVersion(), "development");
    }

    /** Never fails: whatever is wrong becomes an answer that says so. */
    public QueryResponse execute(QueryRequest request) {
        try {
            return run(request);
        } catch (InvalidDocumentException e) {
            return refusal(Outcome.REQUEST_ERROR, QueryErrors.of(e.errors(), ErrorCode.VALIDATION_FAILED));
        } catch (MutationForbiddenException e) {
            return refusal(
                    Outcome.MUTATION_FORBIDDEN,
                    QueryException.of(ErrorCode.BAD_REQUEST, "Mutations are not accepted here; queries are"));
        } catch (QueryException e) {
            return refusal(e.code() == ErrorCode.SYNTAX_ERROR ? Outcome.SYNTAX_ERROR : Outcome.REQUEST_ERROR, e);
        } catch (RuntimeException | StackOverflowError e) {
            return refusal(Outcome.SERVER_ERROR, QueryErrors.masked(e));
        }
    }

    private QueryResponse run(QueryRequest request) {
        VariableLimits.check(request.variables(), limits);
        PreparedOperation prepared = preparer.prepare(document(request), request.operationName(), request.readOnly());
        long cost = Cost.of(binding.schema(), prepared.document(), prepared.operation(), request.variables());
        if (cost > limits.cost()) {
            throw QueryException.limit(
                    "cost",
                    limits.cost(),
                    "The query costs " + cost + " units; at most " + limits.cost()
                            + " are allowed. Ask for smaller pages or fewer fields");
        }
        Budget budget = new Budget(limits);
        ExecutionResult result = executor.execute(prepared, request.variables(), budget);
        return response(result, budget, Boolean.TRUE.equals(request.extensions().get("cost")) ? cost : null);
    }

    private static String document(QueryRequest request) {
        if (request.document() != null) {
            return request.document();
        }
        if (request.extensions().containsKey("persistedQuery")) {
            throw QueryException.of(ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported");
        }
        throw QueryException.of(ErrorCode.BAD_REQUEST, "The request has no query");
    }

    private QueryResponse response(ExecutionResult result, Budget budget, @Nullable Long cost) {
        QueryException exhaustion = budget.exhaustion();
        List<Map<String, Object>> errors = exhaustion == null
                ? QueryErrors.of(result.getErrors(), ErrorCode.BAD_REQUEST)
                : List.of(QueryErrors.of(exhaustion));
        if (!result.isDataPresent()) {
            return refusal(Outcome.REQUEST_ERROR, errors);
        }
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("data", exhaustion == null ? result.getData() : null);
        if (!errors.isEmpty()) {
            body.put("errors", errors);
        }
        body.put("extensions", extensions(cost));
        return new QueryResponse(errors.isEmpty() ? Outcome.DATA : Outcome.DATA_AND_ERRORS, JsonWriter.write(body));
    }

    private QueryResponse refusal(Outcome outcome, QueryException exception) {
        return refusal(outcome, List.of(QueryErrors.of(exception)));
    }

    private QueryResponse refusal(Outcome outcome, List<Map<String, Object>> errors) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("errors", errors);
        body.put("extensions", extensions(null));
        return new QueryResponse(outcome, JsonWriter.write(body));
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
