package dev.frameworkgraph.http;

import dev.frameworkgraph.http.export.Export;
import dev.frameworkgraph.http.export.ExportPage;
import dev.frameworkgraph.http.export.NoRowsException;
import dev.frameworkgraph.http.export.RowForm;
import dev.frameworkgraph.http.export.WrongParameterException;
import dev.frameworkgraph.query.QueryRequest;
import dev.frameworkgraph.query.QueryResponse;
import dev.frameworkgraph.query.QueryResponse.Outcome;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One request for the rows of a document. What has an error is never sent as rows, which would look whole. */
final class RowsAnswer {

    static final String ROWS = "rows";
    private static final String BYTE_ORDER_MARK = "bom";

    private final DocumentReader reader;
    private final DocumentName name;
    private final ResponseMedia media;
    private final Map<String, Deque<String>> parameters;
    private final AnswerSender sender;
    private final PagedSender pages;
    private @Nullable Export export;

    RowsAnswer(
            DocumentReader reader,
            DocumentName name,
            ResponseMedia media,
            Map<String, Deque<String>> parameters,
            AnswerSender sender,
            PagedSender pages) {
        this.reader = reader;
        this.name = name;
        this.media = media;
        this.parameters = parameters;
        this.sender = sender;
        this.pages = pages;
    }

    QueryRequest read() {
        Set<String> others = new HashSet<>(DocumentReader.PARAMETERS);
        others.add(ROWS);
        if (media == ResponseMedia.CSV) {
            others.add(BYTE_ORDER_MARK);
        }
        DocumentReader.Asked asked = reader.read(name.id(), parameters, others);
        if (asked.outline() != null) {
            export = export(asked);
        }
        return asked.request();
    }

    private Export export(DocumentReader.Asked asked) {
        try {
            return Export.of(
                    Objects.requireNonNull(asked.outline()),
                    asked.request().variables(),
                    form(),
                    RequestReader.parameter(parameters, ROWS),
                    media == ResponseMedia.CSV && hasByteOrderMark());
        } catch (WrongParameterException e) {
            throw new RefusedException(StatusCodes.BAD_REQUEST, e.text());
        }
    }

    private RowForm form() {
        if (media == ResponseMedia.CSV) {
            return RowForm.CSV;
        }
        return media == ResponseMedia.JSON_LINES ? RowForm.NDJSON : RowForm.JSON;
    }

    private boolean hasByteOrderMark() {
        String text = RequestReader.parameter(parameters, BYTE_ORDER_MARK);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw new RefusedException(StatusCodes.BAD_REQUEST, "\"" + BYTE_ORDER_MARK + "\" must be true or false");
        }
        return "true".equals(text);
    }

    void finish(
            HttpServerExchange exchange,
            ServedEngine engine,
            AnswerKey key,
            QueryRequest request,
            QueryResponse response) {
        ExportPage page = response.outcome() == Outcome.DATA && export != null ? page(export, response) : null;
        if (page == null) {
            exchange.getResponseHeaders().remove(Headers.CONTENT_DISPOSITION);
            sender.send(exchange, sender.withoutRows(response), key);
        } else if (page.isLast()) {
            Answer answer = sender.answer(engine, key, response.with(page.content()));
            engine.answers().keep(key, answer);
            sender.send(exchange, answer, key);
        } else {
            pages.send(exchange, engine, key, Objects.requireNonNull(export), request, page);
        }
    }

    private static @Nullable ExportPage page(Export export, QueryResponse response) {
        try {
            return export.page(response.body(), true);
        } catch (NoRowsException e) {
            return null;
        }
    }
}
