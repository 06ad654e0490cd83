package dev.frameworkgraph.http;

import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryRequest;
import dev.frameworkgraph.query.QueryResponse;
import io.undertow.io.Receiver;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Supplier;

/** {@code /graphql}: GET and POST. */
final class GraphQlHandler implements HttpHandler {

    private static final String ALLOWED = "GET, HEAD, POST, OPTIONS";

    private final Supplier<QueryEngine> engine;
    private final HttpSettings settings;
    private final RequestReader reader;
    private final GraphQlStatus status;

    /** @param engine the one to answer; asked once for each request */
    GraphQlHandler(Supplier<QueryEngine> engine, HttpSettings settings) {
        this.engine = engine;
        this.settings = settings;
        this.reader = new RequestReader(settings.statusMode());
        this.status = new GraphQlStatus(settings.statusMode());
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        exchange.getResponseHeaders().add(Headers.VARY, "Accept, Accept-Encoding");
        guarded(exchange, () -> {
            ResponseMedia media = ResponseMedia.choose(AcceptHeader.of(RequestHeaders.list(exchange, Headers.ACCEPT)));
            HttpString method = exchange.getRequestMethod();
            if (method.equals(Methods.GET) || method.equals(Methods.HEAD)) {
                byte[] identity = exchange.getQueryString().getBytes(StandardCharsets.UTF_8);
                work(exchange, media, identity, unused -> reader.readQuery(exchange.getQueryParameters()));
            } else if (method.equals(Methods.POST)) {
                RequestReader.requireJson(exchange);
                receive(exchange, media);
            } else if (method.equals(Methods.OPTIONS)) {
                exchange.getResponseHeaders().put(Headers.ALLOW, ALLOWED);
                exchange.setStatusCode(StatusCodes.NO_CONTENT);
                exchange.endExchange();
            } else {
                exchange.getResponseHeaders().put(Headers.ALLOW, ALLOWED);
                throw new RefusedException(StatusCodes.METHOD_NOT_ALLOWED, "Send the query by GET or POST");
            }
        });
    }

    /** Reads the body without blocking; a worker is taken only when it is whole, and the connection closed when that takes too long. */
    private void receive(HttpServerExchange exchange, ResponseMedia media) {
        BodyTimer timer = BodyTimer.start(exchange, settings.bodyTime());
        if (exchange.getRequestContentLength() > settings.maxBodyBytes()) {
            exchange.setPersistent(false);
            throw tooLarge();
        }
        exchange.getRequestReceiver().setMaxBufferSize(settings.maxBodyBytes());
        exchange.getRequestReceiver()
                .receiveFullBytes(
                        (received, body) -> {
                            timer.stop();
                            guarded(received, () -> work(received, media, body, reader::readBody));
                        },
                        (received, failure) -> {
                            received.setPersistent(false); // the timer goes on: the rest is not waited for any longer
                            guarded(received, () -> {
                                throw refusal(failure);
                            });
                        });
    }

    private RefusedException refusal(IOException failure) {
        return failure instanceof Receiver.RequestToLargeException
                ? tooLarge()
                : new RefusedException(StatusCodes.BAD_REQUEST, "The body did not arrive whole");
    }

    private RefusedException tooLarge() {
        return new RefusedException(
                StatusCodes.REQUEST_ENTITY_TOO_LARGE,
                "LIMIT_EXCEEDED",
                "The body is larger than " + settings.maxBodyBytes() + " bytes, the most that is accepted");
    }

    private void work(
            HttpServerExchange exchange, ResponseMedia media, byte[] identity, Function<byte[], QueryRequest> read) {
        exchange.dispatch(() -> guarded(exchange, () -> answer(exchange, media, identity, read.apply(identity))));
    }

    private void answer(HttpServerExchange exchange, ResponseMedia media, byte[] identity, QueryRequest request) {
        QueryEngine current = engine.get();
        boolean gzip = Gzip.isAccepted(exchange);
        String tag = EntityTag.of(
                current.fingerprint().getBytes(StandardCharsets.UTF_8),
                identity,
                media.contentType().getBytes(StandardCharsets.UTF_8),
                new byte[] {
                    (byte) (gzip ? 1 : 0), (byte) settings.statusMode().name().charAt(0)
                });
        String known = request.readOnly() ? RequestHeaders.list(exchange, Headers.IF_NONE_MATCH) : null;
        if (EntityTag.matches(known, tag)) {
            sendNotModified(exchange, tag);
            return;
        }
        QueryResponse response = current.execute(request);
        if (response.outcome() == QueryResponse.Outcome.DATA && EntityTag.matchesAny(known)) {
            sendNotModified(exchange, tag);
            return;
        }
        if (response.outcome() == QueryResponse.Outcome.DATA) {
            exchange.getResponseHeaders().put(Headers.ETAG, tag).put(Headers.CACHE_CONTROL, "no-cache");
        } else {
            exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
        }
        if (response.outcome() == QueryResponse.Outcome.MUTATION_FORBIDDEN) {
            exchange.getResponseHeaders().put(Headers.ALLOW, "POST, OPTIONS");
        }
        byte[] body = response.body();
        if (gzip && body.length >= Gzip.MIN_BYTES) {
            body = Gzip.compress(body);
            exchange.getResponseHeaders().put(Headers.CONTENT_ENCODING, "gzip");
        }
        int code = status.of(response.outcome(), media);
        if (code == GraphQlStatus.PARTIAL_SUCCESS) {
            exchange.setReasonPhrase("Partial Success");
        }
        Responses.send(exchange, code, status.media(code, media).contentType(), body);
    }

    private static void sendNotModified(HttpServerExchange exchange, String tag) {
        exchange.getResponseHeaders().put(Headers.ETAG, tag).put(Headers.CACHE_CONTROL, "no-cache");
        exchange.setStatusCode(StatusCodes.NOT_MODIFIED);
        exchange.endExchange();
    }

    private void guarded(HttpServerExchange exchange, Runnable action) {
        try {
            action.run();
        } catch (RefusedException e) {
            refuse(exchange, e.status(), e.code(), e.text());
        } catch (RuntimeException | StackOverflowError e) {
            String id = Failures.log(e);
            refuse(
                    exchange,
                    StatusCodes.INTERNAL_SERVER_ERROR,
                    "INTERNAL_ERROR",
                    "Something went wrong on the server; its log knows more under " + id);
        }
    }

    private void refuse(HttpServerExchange exchange, int code, String errorCode, String message) {
        ResponseMedia media =
                settings.statusMode() == StatusMode.LEGACY ? ResponseMedia.JSON : ResponseMedia.GRAPHQL_RESPONSE;
        Responses.sendError(exchange, code, media, errorCode, message);
    }
}
