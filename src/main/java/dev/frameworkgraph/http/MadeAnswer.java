package dev.frameworkgraph.http;

import dev.frameworkgraph.http.embed.Embed;
import dev.frameworkgraph.http.embed.Form;
import dev.frameworkgraph.http.embed.Made;
import dev.frameworkgraph.http.observation.AnsweredBy;
import dev.frameworkgraph.http.observation.Observation;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryResponse;
import dev.frameworkgraph.query.QueryResponse.Outcome;
import dev.frameworkgraph.query.ResponseFacts;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One request for something that is made of an answer, from one engine. */
record MadeAnswer(HttpServerExchange exchange, Form form, ServedEngine served, AnswerKey key) {

    QueryEngine engine() {
        return served.engine();
    }

    private String tag() {
        return EntityTag.of(served.digest(), key);
    }

    /** Answers a client that has it already; returns whether that was so. */
    boolean sendIfUnchanged() {
        if (!EntityTag.matches(RequestHeaders.list(exchange, Headers.IF_NONE_MATCH), tag())) {
            return false;
        }
        Observation.of(exchange).answered(AnsweredBy.MEMORY, Outcome.DATA, ResponseFacts.NONE);
        say(tag());
        exchange.setStatusCode(StatusCodes.NOT_MODIFIED);
        exchange.endExchange();
        return true;
    }

    boolean sendIfRemembered() {
        Answer known = served.answers().find(key);
        if (known == null) {
            return false;
        }
        Observation.of(exchange).answered(AnsweredBy.MEMORY, known.outcome(), known.facts());
        send(known);
        return true;
    }

    void finish(Embed embed, QueryResponse response) {
        try {
            JsonNode body = JsonMapper.shared().readTree(response.body());
            if (response.outcome() == Outcome.DATA) {
                send(embed.made(body.path("data")), response);
                return;
            }
            tell(status(response.outcome()), body.at("/errors/0/message").asString("It could not be made."));
        } catch (RuntimeException e) {
            String id = Failures.log(exchange, e);
            tell(
                    StatusCodes.INTERNAL_SERVER_ERROR,
                    "Something went wrong; the log of the server knows more under " + id);
        }
    }

    private static int status(Outcome outcome) {
        return switch (outcome) {
            case OVER_BUDGET -> StatusCodes.TOO_MANY_REQUESTS;
            case SERVER_ERROR -> StatusCodes.INTERNAL_SERVER_ERROR;
            case DATA, DATA_AND_ERRORS, OVERLOADED -> StatusCodes.SERVICE_UNAVAILABLE;
            case SYNTAX_ERROR, REQUEST_ERROR, SUBSCRIPTION, MUTATION_FORBIDDEN -> StatusCodes.BAD_REQUEST;
        };
    }

    private void send(Made made, QueryResponse response) {
        byte[] content = made.text().getBytes(StandardCharsets.UTF_8);
        boolean gzip = key.gzip() && content.length >= Gzip.MIN_BYTES;
        Answer answer = new Answer(
                made.status(),
                form.contentType(),
                response.outcome(),
                response.facts(),
                made.status() == StatusCodes.OK ? tag() : null,
                gzip,
                gzip ? Gzip.compress(content) : content);
        served.answers().keep(key, answer);
        send(answer);
    }

    private void send(Answer answer) {
        say(answer.tag());
        if (answer.gzip()) {
            exchange.getResponseHeaders().put(Headers.CONTENT_ENCODING, "gzip");
        }
        Responses.send(exchange, answer.status(), answer.contentType(), answer.body());
    }

    /** @param tag null for what may be otherwise soon */
    private void say(@Nullable String tag) {
        if (tag == null) {
            exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-cache");
            return;
        }
        exchange.getResponseHeaders().put(Headers.ETAG, tag).put(Headers.CACHE_CONTROL, form.cacheControl());
    }

    /** Says what went wrong in the form of the answer. */
    void tell(int status, String message) {
        Made notice = form.notice(status, message);
        say(null);
        Responses.send(
                exchange, notice.status(), form.contentType(), notice.text().getBytes(StandardCharsets.UTF_8));
    }
}
