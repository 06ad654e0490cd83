package dev.frameworkgraph.http;

import dev.frameworkgraph.http.observation.Observation;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import org.jspecify.annotations.Nullable;

/** Refuses what is too large or dangerous before any route sees it, and answers for whatever a route lets slip. */
final class RequestGuard implements HttpHandler {

    /** Colon, space and line end. */
    private static final int BYTES_AROUND_A_HEADER = 4;

    /** Fit into 64 bits. */
    private static final int MAX_LENGTH_DIGITS = 18;

    private final HttpSettings settings;
    private final ExchangeTimers timers;
    private final PipelinePause pause = new PipelinePause();
    private final HttpHandler next;

    RequestGuard(HttpSettings settings, ExchangeTimers timers, HttpHandler next) {
        this.settings = settings;
        this.timers = timers;
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        pause.after(exchange);
        try {
            requireShortAddress(exchange);
            requireFewHeaders(exchange.getRequestHeaders());
            requireLength(exchange.getRequestHeaders().get(Headers.CONTENT_LENGTH));
            requireOneFraming(exchange.getRequestHeaders());
            next.handleRequest(exchange);
        } catch (RefusedException e) {
            LingeringClose.after(exchange, settings.bodyTime());
            Observation.of(exchange).refused(e.limit());
            refuse(exchange, e.status(), e.code(), e.text());
        } catch (Exception | StackOverflowError e) {
            String id = Failures.log(exchange, e);
            refuse(
                    exchange,
                    StatusCodes.INTERNAL_SERVER_ERROR,
                    "INTERNAL_ERROR",
                    "Something went wrong on the server; its log knows more under " + id);
        }
        timers.start(exchange);
    }

    private void requireShortAddress(HttpServerExchange exchange) {
        int urlLength =
                exchange.getRequestURI().length() + exchange.getQueryString().length() + 1;
        if (urlLength > settings.maxUrlBytes()) {
            throw RefusedException.limit(
                    StatusCodes.REQUEST_URI_TOO_LARGE,
                    "url-bytes",
                    "The address is longer than " + settings.maxUrlBytes() + " bytes; send the query by POST");
        }
    }

    private void requireFewHeaders(HeaderMap headers) {
        int count = 0;
        int bytes = 0;
        for (HeaderValues values : headers) {
            count += values.size();
            for (String value : values) {
                bytes += values.getHeaderName().length() + value.length() + BYTES_AROUND_A_HEADER;
            }
        }
        if (count > settings.maxHeaders() || bytes > settings.maxHeaderBytes()) {
            throw RefusedException.limit(
                    StatusCodes.REQUEST_HEADER_FIELDS_TOO_LARGE,
                    count > settings.maxHeaders() ? "headers" : "header-bytes",
                    "The header fields are more than " + settings.maxHeaders() + " or longer than "
                            + settings.maxHeaderBytes() + " bytes");
        }
    }

    /** Undertow takes a sign, and stumbles over what is no number; a proxy before it may see either otherwise. */
    private static void requireLength(@Nullable HeaderValues lengths) {
        if (lengths != null && (lengths.size() > 1 || !isLength(lengths.getFirst()))) {
            throw new RefusedException(StatusCodes.BAD_REQUEST, "Content-Length must be one number of bytes");
        }
    }

    private static boolean isLength(String text) {
        return !text.isEmpty()
                && text.length() <= MAX_LENGTH_DIGITS
                && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /** Undertow takes every coding for chunked, which a proxy before it may see otherwise. */
    private void requireOneFraming(HeaderMap headers) {
        HeaderValues codings = headers.get(Headers.TRANSFER_ENCODING);
        if (codings == null) {
            return;
        }
        if (settings.refuseChunked()) {
            throw new RefusedException(
                    StatusCodes.LENGTH_REQUIRED,
                    "Send the body with Content-Length; chunked bodies are not taken here");
        }
        if (headers.contains(Headers.CONTENT_LENGTH)) {
            throw new RefusedException(
                    StatusCodes.BAD_REQUEST, "Content-Length and Transfer-Encoding exclude each other");
        }
        if (codings.size() > 1 || !codings.getFirst().equalsIgnoreCase("chunked")) {
            throw new RefusedException(StatusCodes.NOT_IMPLEMENTED, "The only Transfer-Encoding taken is chunked");
        }
    }

    private static void refuse(HttpServerExchange exchange, int status, String code, String message) {
        Responses.sendError(exchange, status, ResponseMedia.GRAPHQL_RESPONSE, code, message);
    }
}
