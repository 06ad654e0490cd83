package dev.frameworkgraph.http.observation;

import dev.frameworkgraph.query.OperationIdentity;
import dev.frameworkgraph.query.QueryResponse;
import dev.frameworkgraph.query.QueryResponse.Outcome;
import dev.frameworkgraph.query.ResponseFacts;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.undertow.server.HttpServerExchange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The span of a request that an attached OpenTelemetry agent began. The agent sees the HTTP server and graphql-java; of compiled operations and
 * remembered answers it would know nothing.
 */
final class ServerSpan {

    private static final String SCOPE = "dev.frameworkgraph";

    private final Context context;
    private final Span span;

    private ServerSpan(Context context, Span span) {
        this.context = context;
        this.span = span;
    }

    /** Whether an agent, or anything like it, was there when the process began. */
    static boolean isPossible() {
        return GlobalOpenTelemetry.isSet();
    }

    /** Null when nobody records one. */
    static @Nullable ServerSpan find() {
        Span current = Span.current();
        return current.isRecording() ? new ServerSpan(Context.current(), current) : null;
    }

    String traceId() {
        return span.getSpanContext().getTraceId();
    }

    /** Names the span by its route and says what was asked. */
    void describe(HttpServerExchange exchange, AnsweredBy by, ResponseFacts facts) {
        String route = exchange.getResolvedPath();
        span.updateName(exchange.getRequestMethod() + " " + route);
        span.setAttribute("http.route", route);
        span.setAttribute("framework_graph.answered_by", by.label());
        OperationIdentity operation = facts.operation();
        if (operation != null) {
            describe(span, operation);
        }
    }

    private static void describe(Span span, OperationIdentity operation) {
        span.setAttribute("graphql.operation.type", operation.type());
        span.setAttribute("graphql.document.hash", operation.documentHash());
        String name = operation.name();
        if (name != null) {
            span.setAttribute("graphql.operation.name", name);
        }
    }

    /** A span within, for an operation that has just run. */
    void ran(QueryResponse response, Instant start) {
        OperationIdentity operation = response.facts().operation();
        if (operation == null) {
            return;
        }
        Span run = GlobalOpenTelemetry.getTracer(SCOPE)
                .spanBuilder(operation.type())
                .setParent(context)
                .setSpanKind(SpanKind.INTERNAL)
                .setStartTimestamp(start)
                .startSpan();
        describe(run, operation);
        run.setAttribute("framework_graph.cost", response.facts().cost());
        if (response.outcome() != Outcome.DATA) {
            run.setStatus(StatusCode.ERROR, response.outcome().name());
        }
        run.end();
    }
}
