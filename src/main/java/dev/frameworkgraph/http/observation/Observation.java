package dev.frameworkgraph.http.observation;

import dev.frameworkgraph.logging.LogContext;
import dev.frameworkgraph.query.QueryResponse;
import dev.frameworkgraph.query.QueryResponse.Outcome;
import dev.frameworkgraph.query.ResponseFacts;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import io.undertow.util.StatusCodes;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is noted of one request until it ends; whoever answers it says here how. */
public final class Observation {

    static final String UNCHANGED = "unchanged";
    static final String REFUSED = "refused";

    private static final AttachmentKey<Observation> KEY = AttachmentKey.create(Observation.class);

    private final long start = System.nanoTime();
    private final @Nullable ServerSpan span;
    private final HttpServerExchange exchange;
    private final String requestId;
    private @Nullable AnsweredBy answeredBy;
    private @Nullable Outcome outcome;
    private ResponseFacts facts = ResponseFacts.NONE;
    private long queryNanos;

    private Observation(HttpServerExchange exchange, @Nullable ServerSpan span) {
        this.exchange = exchange;
        this.span = span;
        this.requestId = RequestIds.of(exchange.getRequestHeaders());
    }

    static Observation begin(HttpServerExchange exchange, @Nullable ServerSpan span) {
        Observation observation = new Observation(exchange, span);
        exchange.putAttachment(KEY, observation);
        exchange.getResponseHeaders().put(RequestIds.HEADER, observation.requestId);
        return observation;
    }

    /** Every request has one. */
    public static Observation of(HttpServerExchange exchange) {
        return Objects.requireNonNull(exchange.getAttachment(KEY));
    }

    /** Runs a query; null when it is not to be run here. What is logged meanwhile names the request. */
    public @Nullable QueryResponse run(AnsweredBy runner, Supplier<@Nullable QueryResponse> query) {
        long begun = System.nanoTime();
        QueryResponse response = LogContext.with(this::names, query);
        if (response == null) {
            return null;
        }
        queryNanos = System.nanoTime() - begun;
        answered(runner, response.outcome(), response.facts());
        if (span != null) {
            span.ran(response, Instant.now().minusNanos(queryNanos));
        }
        return response;
    }

    /** Notes how a GraphQL request was answered. */
    public void answered(AnsweredBy by, Outcome how, ResponseFacts what) {
        answeredBy = by;
        outcome = how;
        facts = what;
        if (span != null) {
            span.describe(exchange, by, what);
        }
    }

    /**
     * Notes that a request was answered before any query was read.
     *
     * @param limit that it passed, by its name; null when it was not for a limit
     */
    public void refused(@Nullable String limit) {
        answeredBy = AnsweredBy.REFUSAL;
        outcome = null;
        facts = new ResponseFacts(limit, null, 0);
    }

    /** Notes a fault of the server, and has it logged with the names of the request; returns what was logged. */
    public String failed(Supplier<String> log) {
        answered(AnsweredBy.REFUSAL, Outcome.SERVER_ERROR, ResponseFacts.NONE);
        return LogContext.with(this::names, log);
    }

    /** By which the request is found again, here and elsewhere. */
    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("requestId", requestId);
        if (span != null) {
            names.put("traceId", span.traceId());
        } else {
            TraceParent.findTraceId(exchange.getRequestHeaders()).ifPresent(id -> names.put("traceId", id));
        }
        return names;
    }

    /** Null for what is no GraphQL request. */
    @Nullable
    AnsweredBy answeredBy() {
        return answeredBy;
    }

    /** Null when no query was read. */
    @Nullable
    Outcome outcome() {
        return outcome;
    }

    /** What came of it, as metrics and logs call it. */
    String outcome(int status) {
        if (status == StatusCodes.NOT_MODIFIED) {
            return UNCHANGED;
        }
        return outcome == null ? REFUSED : label(outcome);
    }

    static String label(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    ResponseFacts facts() {
        return facts;
    }

    /** That the query ran for; 0 when none did. */
    long queryNanos() {
        return queryNanos;
    }

    /** Since the head of the request was read. */
    long nanos() {
        return System.nanoTime() - start;
    }
}
