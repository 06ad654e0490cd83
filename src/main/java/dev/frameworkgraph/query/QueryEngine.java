package dev.frameworkgraph.query;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.CatalogHistory;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.QueryResponse.Outcome;
import dev.frameworkgraph.query.binding.SchemaBinding;
import dev.frameworkgraph.query.documentation.SchemaDocumentation;
import dev.frameworkgraph.query.error.ErrorCode;
import dev.frameworkgraph.query.error.QueryErrors;
import dev.frameworkgraph.query.error.QueryException;
import dev.frameworkgraph.query.execution.RenderedParts;
import dev.frameworkgraph.query.fields.AllFields;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers GraphQL requests over one snapshot of the graph; immutable but for its caches, safe for any number of threads. */
public final class QueryEngine {

    /** Of a document that was not seen before: about as much as an operation of that cost takes. */
    private static final long PREPARATION_COST = 1_000;

    private static final long CHEAP_NANOS = 1_000_000;
    private static final int CHEAP_VARIABLES = 20;
    private static final String AS_A_STREAM =
            "A subscription is answered as a stream: send Accept: text/event-stream, or connect by"
                    + " WebSocket with the subprotocol graphql-transport-ws";

    private final FrameworkGraph graph;
    private final QuerySchema shared;
    private final CatalogHistory history;
    private final EngineSettings settings;
    private final String revision;
    private final String sdl;
    private final String fingerprint;
    private final QueryLimits limits;
    private final PersistedDocuments documents;
    private final GraphQLSchema schema;
    private final OperationPreparer preparer;
    private final OperationRunner runner;
    private final ResponseBodies bodies;
    private final RenderedParts parts;

    private QueryEngine(QuerySchema schema, FrameworkGraph graph, CatalogHistory history, EngineSettings settings) {
        this.graph = graph;
        this.shared = schema;
        this.history = history;
        this.settings = settings;
        this.revision = graph.catalog().revision();
        this.sdl = schema.sdl();
        this.fingerprint = Fingerprint.of(history, sdl);
        this.limits = settings.limits();
        this.documents = settings.documents();
        SchemaBinding binding = AllFields.bind(schema.types(), graph, history, limits.pageSize());
        this.schema = binding.schema();
        this.parts = new RenderedParts(settings.partBytes());
        this.preparer = new OperationPreparer(binding, limits, parts);
        this.bodies = new ResponseBodies(revision);
        this.runner = new OperationRunner(binding, limits, bodies);
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
        return of(QuerySchema.shipped(), graph, previous, EngineSettings.of(limits));
    }

    /**
     * The same with a schema that was made already.
     *
     * @throws IllegalStateException when SDL and code differ
     */
    public static QueryEngine of(
            QuerySchema schema, FrameworkGraph graph, List<Catalog> previous, EngineSettings settings) {
        return new QueryEngine(schema, graph, CatalogHistory.of(graph.catalog(), previous), settings);
    }

    /** Makes what the first answers did without, so that no question has to wait for it. */
    public void complete() {
        graph.complete();
    }

    /** What is wrong with the trusted documents, each with its identifier; empty when all of them can be answered. */
    public List<String> trustedProblems() {
        List<String> problems = new ArrayList<>();
        for (String id : documents.trusted().ids()) {
            preparer.problem(Objects.requireNonNull(documents.trusted().text(id)))
                    .ifPresent(problem -> problems.add(id + ": " + problem));
        }
        return problems;
    }

    /** The trusted document of an identifier. */
    public Optional<String> findTrusted(String id) {
        return Optional.ofNullable(documents.trusted().text(id));
    }

    /** What an operation of a document takes and answers; empty when it cannot be run, of which {@link #execute} tells the reason. */
    public Optional<OperationOutline> findOutline(String document, @Nullable String operationName) {
        try {
            PreparedOperation prepared = preparer.prepare(document, operationName, true);
            return Optional.of(OutlineMaker.of(schema, prepared.document(), prepared.operation()));
        } catch (InvalidDocumentException | MutationForbiddenException | QueryException e) {
            return Optional.empty();
        }
    }

    /** The revision of the catalog that answers. */
    public String revision() {
        return revision;
    }

    /** Whether the catalog of a revision is the one that answers, or held to compare with. */
    public boolean holds(String wanted) {
        return history.catalogs().stream()
                .anyMatch(catalog -> catalog.revision().equals(wanted));
    }

    /** What answers from the catalog of a revision that is held; for any but the one that answers it is made now, which takes a while. */
    public QueryEngine ofRevision(String wanted) {
        if (wanted.equals(revision)) {
            return this;
        }
        return history.previous().stream()
                .filter(catalog -> catalog.revision().equals(wanted))
                .findFirst()
                .map(catalog -> of(shared, FrameworkGraph.of(catalog), List.of(), settings))
                .orElseThrow(() -> new IllegalArgumentException("There is no catalog " + wanted));
    }

    /** Changes whenever an answer could: with the catalog, those held before it, the schema and the program. */
    public String fingerprint() {
        return fingerprint;
    }

    /** What came of remembering parts of answers. */
    public RenderedParts.Use partUse() {
        return parts.use();
    }

    /** Which executor ran what was asked so far. */
    public ExecutorUse executorUse() {
        return runner.use();
    }

    /** The schema as clients get it. */
    public String sdl() {
        return sdl;
    }

    /** The schema as people read it; made anew by each call. */
    public SchemaDocumentation documentation() {
        return SchemaDocumentation.of(schema);
    }

    public QueryLimits limits() {
        return limits;
    }

    /**
     * Never fails: whatever is wrong becomes an answer that says so. A valid subscription is not run; {@link #event} answers it.
     */
    public QueryResponse execute(QueryRequest request) {
        return execute(request, true, QueryEngine::costsNothing);
    }

    /**
     * The same for a client that pays.
     *
     * @param pay takes units of cost from what the client has left, before the work that they are for; false when it has not so many,
     *     and then the answer says so
     */
    public QueryResponse execute(QueryRequest request, LongPredicate pay) {
        return execute(request, true, pay);
    }

    /**
     * The same for an operation that is known to take little: its latest runs did, and cost no less than this one. Null for any other,
     * which is for a thread that may be kept busy.
     */
    public @Nullable QueryResponse executeIfCheap(QueryRequest request, LongPredicate pay) {
        PreparedOperation known = prepared(request);
        return known == null || !isCheap(known, request) ? null : guarded(() -> runKnown(request, known, pay));
    }

    private static boolean costsNothing(long units) {
        return true;
    }

    private boolean isCheap(PreparedOperation prepared, QueryRequest request) {
        return prepared.isCompiled()
                && request.variables().size() <= CHEAP_VARIABLES
                && prepared.pace().keeps(CHEAP_NANOS, prepared.cost().of(request.variables()));
    }

    /** Answers a question of the server's own, whatever documents clients may send; within the same limits, and never failing. */
    public QueryResponse executeOwn(String document, Map<String, Object> variables, LongPredicate pay) {
        QueryRequest request = new QueryRequest(document, null, variables, Map.of(), true);
        return guarded(() -> {
            VariableLimits.check(variables, limits);
            return runQuery(request, preparer.prepare(document, null, true), true, pay);
        });
    }

    /** The same with graphql-java, whatever the operation: the oracle of the compiled executor. */
    QueryResponse executeByReference(QueryRequest request) {
        return execute(request, false, QueryEngine::costsNothing);
    }

    private QueryResponse execute(QueryRequest request, boolean compiled, LongPredicate pay) {
        return guarded(() -> {
            VariableLimits.check(request.variables(), limits);
            if (prepared(request) == null && !pay.test(PREPARATION_COST)) {
                return runner.overBudget();
            }
            return runQuery(request, prepare(request), compiled, pay);
        });
    }

    /** What was prepared for the same operation before; null when nothing was. */
    private @Nullable PreparedOperation prepared(QueryRequest request) {
        String document = documents.find(request);
        return document == null ? null : preparer.find(document, request.operationName());
    }

    /** What is said to a request for which there is no turn. */
    public QueryResponse overloaded() {
        return bodies.refusal(
                Outcome.OVERLOADED,
                QueryException.of(
                        ErrorCode.OVERLOADED, "The server has more to do than it can; try again in a moment"));
    }

    /**
     * The first event of a subscription, which {@link #execute} took for one. Never fails.
     *
     * @param pay as for a query; later events are for everybody, and nobody pays for them
     */
    public QueryResponse firstEvent(QueryRequest subscription, LongPredicate pay) {
        return event(subscription, null, true, pay);
    }

    /**
     * A later event of a subscription. Never fails.
     *
     * @param previous the revision of the event before
     */
    public QueryResponse event(QueryRequest subscription, String previous) {
        return event(subscription, previous, true, QueryEngine::costsNothing);
    }

    /** The same with graphql-java. */
    QueryResponse eventByReference(QueryRequest subscription, @Nullable String previous) {
        return event(subscription, previous, false, QueryEngine::costsNothing);
    }

    private QueryResponse event(
            QueryRequest subscription, @Nullable String previous, boolean compiled, LongPredicate pay) {
        return guarded(() -> {
            VariableLimits.check(subscription.variables(), limits);
            return runner.run(subscription, prepare(subscription), AllFields.event(previous), compiled, pay);
        });
    }

    /** The same request with its document, so that it stays answerable when a registered document is forgotten. */
    public QueryRequest withDocument(QueryRequest request) {
        String document = documents.find(request);
        return document == null
                ? request
                : new QueryRequest(
                        document,
                        null,
                        request.operationName(),
                        request.variables(),
                        request.extensions(),
                        request.readOnly());
    }

    private QueryResponse runKnown(QueryRequest request, PreparedOperation known, LongPredicate pay) {
        documents.requireOwnHash(request);
        VariableLimits.check(request.variables(), limits);
        return runQuery(request, known, true, pay);
    }

    private QueryResponse guarded(Supplier<QueryResponse> run) {
        try {
            return run.get();
        } catch (InvalidDocumentException e) {
            return bodies.refusal(Outcome.REQUEST_ERROR, QueryErrors.of(e.errors(), ErrorCode.VALIDATION_FAILED));
        } catch (MutationForbiddenException e) {
            return bodies.refusal(
                    Outcome.MUTATION_FORBIDDEN,
                    QueryException.of(ErrorCode.BAD_REQUEST, "Mutations are not accepted here; queries are"));
        } catch (QueryException e) {
            return bodies.refusal(e.code() == ErrorCode.SYNTAX_ERROR ? Outcome.SYNTAX_ERROR : Outcome.REQUEST_ERROR, e);
        } catch (RuntimeException | StackOverflowError e) {
            return bodies.refusal(Outcome.SERVER_ERROR, QueryErrors.masked(e));
        }
    }

    private QueryResponse runQuery(
            QueryRequest request, PreparedOperation prepared, boolean mayBeCompiled, LongPredicate pay) {
        return prepared.isSubscription()
                ? bodies.refusal(Outcome.SUBSCRIPTION, QueryException.of(ErrorCode.BAD_REQUEST, AS_A_STREAM))
                : runner.run(request, prepared, AllFields.root(), mayBeCompiled, pay);
    }

    PreparedOperation prepare(QueryRequest request) {
        documents.requireOwnHash(request);
        PreparedOperation prepared =
                preparer.prepare(documents.require(request), request.operationName(), request.readOnly());
        documents.register(request);
        return prepared;
    }
}
