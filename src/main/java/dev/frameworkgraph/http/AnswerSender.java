package dev.frameworkgraph.http;

import dev.frameworkgraph.http.observation.AnsweredBy;
import dev.frameworkgraph.http.observation.Observation;
import dev.frameworkgraph.query.QueryResponse;
import dev.frameworkgraph.query.QueryResponse.Outcome;
import dev.frameworkgraph.query.ResponseFacts;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;

/** Gives answers their form: status, media type, entity tag, compression. */
final class AnswerSender {

    private final GraphQlStatus status;

    AnswerSender(StatusMode mode) {
        this.status = new GraphQlStatus(mode);
    }

    Answer answer(ServedEngine engine, AnswerKey key, QueryResponse response) {
        int code = status.of(response.outcome(), key.media());
        boolean gzip = key.gzip() && response.body().length >= Gzip.MIN_BYTES;
        return new Answer(
                code,
                status.media(code, key.media()).contentType(),
                response.outcome(),
                response.facts(),
                response.outcome() == Outcome.DATA ? EntityTag.of(engine.digest(), key) : null,
                gzip,
                gzip ? Gzip.compress(response.body()) : response.body());
    }

    /** What is sent in place of rows: the GraphQL answer, with a status that nobody takes for success. */
    Answer withoutRows(QueryResponse response) {
        int code = status.of(response.outcome(), ResponseMedia.GRAPHQL_RESPONSE);
        return new Answer(
                code < StatusCodes.BAD_REQUEST ? StatusCodes.UNPROCESSABLE_ENTITY : code,
                ResponseMedia.GRAPHQL_RESPONSE.contentType(),
                response.outcome(),
                response.facts(),
                null,
                false,
                response.body());
    }

    /** Answers a client that has the answer already, before anything is read of the request; returns whether that was so. */
    boolean sendIfUnchanged(HttpServerExchange exchange, ServedEngine engine, AnswerKey key) {
        String known = RequestHeaders.list(exchange, Headers.IF_NONE_MATCH);
        if (known == null) {
            return false;
        }
        String tag = EntityTag.of(engine.digest(), key);
        boolean unchanged = EntityTag.matches(known, tag);
        if (unchanged) {
            Observation.of(exchange).answered(AnsweredBy.MEMORY, Outcome.DATA, ResponseFacts.NONE);
            sendNotModified(exchange, tag);
        }
        return unchanged;
    }

    void send(HttpServerExchange exchange, Answer answer, AnswerKey key) {
        String tag = answer.tag();
        if (tag == null) {
            exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
        } else if (key.readOnly() && isKnown(exchange, tag)) {
            sendNotModified(exchange, tag);
            return;
        } else {
            exchange.getResponseHeaders().put(Headers.ETAG, tag).put(Headers.CACHE_CONTROL, "no-cache");
        }
        if (answer.outcome() == Outcome.MUTATION_FORBIDDEN) {
            exchange.getResponseHeaders().put(Headers.ALLOW, "POST, OPTIONS");
        }
        if (answer.gzip()) {
            exchange.getResponseHeaders().put(Headers.CONTENT_ENCODING, "gzip");
        }
        if (answer.status() == GraphQlStatus.PARTIAL_SUCCESS) {
            exchange.setReasonPhrase("Partial Success");
        }
        Responses.send(exchange, answer.status(), answer.contentType(), answer.body());
    }

    private static boolean isKnown(HttpServerExchange exchange, String tag) {
        String known = RequestHeaders.list(exchange, Headers.IF_NONE_MATCH);
        return EntityTag.matches(known, tag) || EntityTag.matchesAny(known);
    }

    private static void sendNotModified(HttpServerExchange exchange, String tag) {
        exchange.getResponseHeaders().put(Headers.ETAG, tag).put(Headers.CACHE_CONTROL, "no-cache");
        exchange.setStatusCode(StatusCodes.NOT_MODIFIED);
        exchange.endExchange();
    }
}
