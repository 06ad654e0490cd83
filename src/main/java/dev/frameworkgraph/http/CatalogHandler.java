package dev.frameworkgraph.http;

import dev.frameworkgraph.http.export.CatalogForm;
import dev.frameworkgraph.http.export.ExportFailedException;
import dev.frameworkgraph.query.CurrentEngine;
import dev.frameworkgraph.query.QueryEngine;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.PathHandler;
import io.undertow.util.Headers;
import io.undertow.util.SameThreadExecutor;
import io.undertow.util.StatusCodes;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /catalog/REVISION.json} and {@code .csv}: everything at once, at an address whose answer never changes; without a revision
 * the way to that of the catalog that answers.
 */
final class CatalogHandler {

    private static final Pattern FILE = Pattern.compile("/([0-9a-f]{64})\\.(json|csv)");
    private static final int SHOWN_DIGITS = 12;

    private final CurrentEngine engine;
    private final CatalogFiles files = new CatalogFiles();

    CatalogHandler(CurrentEngine engine) {
        this.engine = engine;
    }

    void addTo(PathHandler paths) {
        for (CatalogForm form : CatalogForm.values()) {
            paths.addExactPath("/catalog." + form.suffix(), exchange -> redirect(exchange, form));
        }
        paths.addPrefixPath("/catalog", this::send);
    }

    /** Relative, so that it works under any prefix. */
    private void redirect(HttpServerExchange exchange, CatalogForm form) {
        if (Responses.isRead(exchange)) {
            String file = "catalog/" + engine.get().revision() + "." + form.suffix();
            exchange.getResponseHeaders().put(Headers.LOCATION, file).put(Headers.CACHE_CONTROL, "no-cache");
            Responses.sendText(exchange, StatusCodes.TEMPORARY_REDIRECT, file + "\n");
        }
    }

    private void send(HttpServerExchange exchange) {
        if (!Responses.isRead(exchange)) {
            return;
        }
        QueryEngine current = engine.get();
        Matcher file = FILE.matcher(exchange.getRelativePath());
        if (!file.matches() || !current.holds(file.group(1))) {
            Responses.sendText(
                    exchange,
                    StatusCodes.NOT_FOUND,
                    "No such catalog is held; /catalog.json and /catalog.csv lead to the one that answers.\n");
            return;
        }
        CatalogForm form = file.group(2).equals("csv") ? CatalogForm.CSV : CatalogForm.JSON;
        String name = "catalog-" + file.group(1).substring(0, SHOWN_DIGITS) + "." + form.suffix();
        CompletableFuture<Asset> asset = files.get(current, file.group(1), form);
        if (asset.isDone()) {
            send(exchange, name, asset);
            return;
        }
        exchange.dispatch(SameThreadExecutor.INSTANCE, () -> await(exchange, name, asset));
    }

    /** No thread waits. */
    private static void await(HttpServerExchange exchange, String name, CompletableFuture<Asset> asset) {
        CompletableFuture<Asset> unused =
                asset.whenComplete((made, failure) -> exchange.dispatch(waited -> send(waited, name, asset)));
    }

    private static void send(HttpServerExchange exchange, String name, CompletableFuture<Asset> asset) {
        try {
            exchange.getResponseHeaders().put(Headers.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '"');
            AssetHandler.send(exchange, asset.join());
        } catch (CompletionException e) {
            exchange.getResponseHeaders().remove(Headers.CONTENT_DISPOSITION);
            sendReason(exchange, Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private static void sendReason(HttpServerExchange exchange, Throwable cause) {
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
        if (cause instanceof ExportFailedException) {
            Responses.sendText(exchange, StatusCodes.NOT_IMPLEMENTED, cause.getMessage() + "\n");
            return;
        }
        String id = Failures.log(exchange, cause);
        Responses.sendText(
                exchange,
                StatusCodes.INTERNAL_SERVER_ERROR,
                "Something went wrong on the server; its log knows more under " + id + "\n");
    }
}
