package dev.frameworkgraph.http;

import dev.frameworkgraph.http.admission.Admission;
import dev.frameworkgraph.http.admission.ClientBudgets;
import dev.frameworkgraph.http.observation.AnsweredBy;
import dev.frameworkgraph.http.observation.Observation;
import dev.frameworkgraph.query.QueryRequest;
import dev.frameworkgraph.query.QueryResponse;
import dev.frameworkgraph.query.QueryResponse.Outcome;
import dev.frameworkgraph.query.error.ErrorCode;
import io.undertow.io.Receiver;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.util.Objects;
import java.util.function.LongPredicate;
import java.util.function.Supplier;

/** {@code /graphql}: GET and POST. */
final class GraphQlHandler implements HttpHandler {

    /** What is done with the answer to a request, once it is there; by a thread that may be kept busy if it is long. */
    interface Finish {

        void finish(
                HttpServerExchange exchange,
                ServedEngine engine,
                AnswerKey key,
                QueryRequest request,
                QueryResponse response);
    }

    /** A moment, in the least unit of the field. */
    static final String RETRY_SECONDS = "1";

    private static final String ALLOWED = "GET, HEAD, POST, OPTIONS";

    /** Of requests that are read, and of answers that are compressed, by a thread that others wait for. */
    private static final int MAX_QUICK_BYTES = 16 * 1024;

    private final ServedEngines engines;
    private final HttpSettings settings;
    private final Admission admission;
    private final ClientBudgets budgets;
    private final StreamGate streams;
    private final RequestReader reader;
    private final AnswerSender sender;
    private final HeaderReader<ResponseMedia> accepted = new HeaderReader<>(
            Headers.ACCEPT,
            ResponseMedia.choose(AcceptHeader.of(null)),
            header -> ResponseMedia.choose(AcceptHeader.of(header)));

    GraphQlHandler(
            ServedEngines engines,
            HttpSettings settings,
            RequestReader reader,
            StreamGate streams,
            Admission admission,
            ClientBudgets budgets) {
        this.engines = engines;
        this.settings = settings;
        this.admission = admission;
        this.budgets = budgets;
        this.streams = streams;
        this.reader = reader;
        this.sender = new AnswerSender(settings.statusMode());
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        guarded(exchange, () -> {
            ResponseMedia media = media(exchange);
            HttpString method = exchange.getRequestMethod();
            if (method.equals(Methods.GET) || method.equals(Methods.HEAD)) {
                readAddress(exchange, media);
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

    private void readAddress(HttpServerExchange exchange, ResponseMedia media) {
        String query = exchange.getQueryString();
        answer(
                exchange,
                AnswerKey.ofAddress("?" + query, media, Gzip.isAccepted(exchange)),
                () -> reader.readQuery(exchange.getQueryParameters()),
                this::finish);
    }

    /** What the client likes best. */
    ResponseMedia media(HttpServerExchange exchange) {
        exchange.getResponseHeaders().add(Headers.VARY, "Accept, Accept-Encoding");
        return accepted.read(exchange);
    }

    /** Reads the body without blocking. */
    private void receive(HttpServerExchange exchange, ResponseMedia media) {
        if (exchange.getRequestContentLength() > settings.maxBodyBytes()) {
            LingeringClose.after(exchange, settings.bodyTime());
            throw tooLarge();
        }
        exchange.getRequestReceiver().setMaxBufferSize(settings.maxBodyBytes());
        exchange.getRequestReceiver()
                .receiveFullBytes(
                        (received, body) -> guarded(
                                exchange,
                                () -> answer(
                                        exchange,
                                        new AnswerKey(body, false, media, Gzip.isAccepted(exchange)),
                                        () -> reader.readBody(body),
                                        this::finish)),
                        (received, failure) -> guarded(exchange, () -> {
                            if (!exchange.getConnection().isOpen()) {
                                return; // the client went away, and hears of nothing any more
                            }
                            LingeringClose.after(exchange, settings.bodyTime());
                            throw refusal(failure);
                        }));
    }

    private RefusedException refusal(IOException failure) {
        return failure instanceof Receiver.RequestToLargeException
                ? tooLarge()
                : new RefusedException(StatusCodes.BAD_REQUEST, "The body did not arrive whole");
    }

    private RefusedException tooLarge() {
        return RefusedException.limit(
                StatusCodes.REQUEST_ENTITY_TOO_LARGE,
                "body-bytes",
                "The body is larger than " + settings.maxBodyBytes() + " bytes, the most that is accepted");
    }

    /** What is remembered or cheap is answered by the thread that read it; the rest by a worker, in its turn, so that it delays nobody. */
    void answer(HttpServerExchange exchange, AnswerKey key, Supplier<QueryRequest> read, Finish end) {
        if (key.media() == ResponseMedia.EVENT_STREAM) {
            exchange.dispatch(() -> guarded(exchange, () -> streams.stream(exchange, read.get())));
            return;
        }
        ServedEngine current = engines.current();
        Observation observation = Observation.of(exchange);
        Answer known = current.answers().find(key);
        if (known != null) {
            observation.answered(AnsweredBy.MEMORY, known.outcome(), known.facts());
            sender.send(exchange, known, key);
            return;
        }
        if (key.readOnly() && sender.sendIfUnchanged(exchange, current, key)) {
            return;
        }
        LongPredicate pay = budgets.of(exchange);
        QueryRequest request = key.request().length <= MAX_QUICK_BYTES ? read.get() : null;
        QueryResponse quick = request == null
                ? null
                : observation.run(AnsweredBy.READER, () -> current.engine().executeIfCheap(request, pay));
        boolean hasForm = key.gzip() || key.media().isMadeOfRows();
        if (request != null && quick != null && !(hasForm && quick.body().length > MAX_QUICK_BYTES)) {
            end.finish(exchange, current, key, request, quick);
            return;
        }
        admission.run(
                exchange,
                admitted -> guarded(exchange, () -> {
                    QueryRequest asked = request == null ? read.get() : request;
                    QueryResponse response = quick == null
                            ? observation.run(
                                    AnsweredBy.WORKER, () -> current.engine().execute(asked, pay))
                            : quick;
                    end.finish(exchange, current, key, asked, Objects.requireNonNull(response));
                }),
                refused -> guarded(exchange, () -> {
                    exchange.getResponseHeaders().put(Headers.RETRY_AFTER, RETRY_SECONDS);
                    throw new RefusedException(
                            StatusCodes.SERVICE_UNAVAILABLE,
                            ErrorCode.OVERLOADED.name(),
                            "The server has more to do than it can; try again in a moment");
                }));
    }

    void finish(
            HttpServerExchange exchange,
            ServedEngine current,
            AnswerKey key,
            QueryRequest request,
            QueryResponse response) {
        if (response.outcome() == Outcome.SUBSCRIPTION && StreamGate.isAccepted(exchange)) {
            streams.stream(exchange, request);
            return;
        }
        Answer answer = sender.answer(current, key, response);
        current.answers().keep(key, answer);
        sender.send(exchange, answer, key);
    }

    void guarded(HttpServerExchange exchange, Runnable action) {
        try {
            action.run();
        } catch (RefusedException e) {
            Observation.of(exchange).refused(e.limit());
            refuse(exchange, e.status(), e.code(), e.text());
        } catch (RuntimeException | StackOverflowError e) {
            String id = Failures.log(exchange, e);
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
