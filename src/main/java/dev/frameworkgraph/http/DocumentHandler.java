package dev.frameworkgraph.http;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.util.Deque;
import java.util.Map;

/** {@code /documents}: the answers of documents that have a name, each at an address of its own, in the form that its suffix names. */
final class DocumentHandler {

    private final GraphQlHandler graphQl;
    private final ServedEngines engines;
    private final DocumentReader reader;
    private final PagedSender pages;
    private final AnswerSender sender;

    DocumentHandler(
            GraphQlHandler graphQl, ServedEngines engines, RequestReader reader, PagedSender pages, StatusMode mode) {
        this.graphQl = graphQl;
        this.engines = engines;
        this.reader = new DocumentReader(engines, reader);
        this.pages = pages;
        this.sender = new AnswerSender(mode);
    }

    void handleRequest(HttpServerExchange exchange) {
        if (Responses.isRead(exchange)) {
            graphQl.guarded(exchange, () -> answer(exchange));
        }
    }

    private void answer(HttpServerExchange exchange) {
        DocumentName name = DocumentName.of(
                exchange.getRelativePath().replaceFirst("^/", ""),
                id -> engines.current().engine().findTrusted(id).isPresent());
        Map<String, Deque<String>> parameters = exchange.getQueryParameters();
        ResponseMedia media = name.media(parameters);
        if (media != null && media.isMadeOfRows()) {
            exchange.getResponseHeaders().add(Headers.VARY, "Accept-Encoding");
            RowsAnswer rows = new RowsAnswer(reader, name, media, parameters, sender, pages);
            exchange.getResponseHeaders().put(Headers.CONTENT_DISPOSITION, name.disposition());
            graphQl.answer(exchange, key(exchange, media), rows::read, rows::finish);
            return;
        }
        ResponseMedia chosen = media == null ? graphQl.media(exchange) : media;
        graphQl.answer(
                exchange,
                key(exchange, chosen),
                () -> reader.read(name.id(), parameters, DocumentReader.PARAMETERS)
                        .request(),
                graphQl::finish);
    }

    private static AnswerKey key(HttpServerExchange exchange, ResponseMedia media) {
        String address = exchange.getRequestURI() + "?" + exchange.getQueryString();
        return AnswerKey.ofAddress(address, media, Gzip.isAccepted(exchange));
    }
}
