package dev.frameworkgraph.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;

/** Refuses what is too large or dangerous before any route sees it, and answers for whatever a route lets slip. */
final class RequestGuard implements HttpHandler {

    private final HttpSettings settings;
    private final HttpHandler next;

    RequestGuard(HttpSettings settings, HttpHandler next) {
        this.settings = settings;
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        int urlLength =
                exchange.getRequestURI().length() + exchange.getQueryString().length() + 1;
        if (urlLength > settings.maxUrlBytes()) {
            refuse(
                    exchange,
                    StatusCodes.REQUEST_URI_TOO_LARGE,
                    "The address is longer than " + settings.maxUrlBytes() + " bytes; send the query by POST");
            return;
        }
        if (exchange.getRequestHeaders().contains(Headers.TRANSFER_ENCODING)
                && exchange.getRequestHeaders().contains(Headers.CONTENT_LENGTH)) {
            exchange.setPersistent(false);
            refuse(exchange, StatusCodes.BAD_REQUEST, "Content-Length and Transfer-Encoding exclude each other");
            return;
        }
        try {
            next.handleRequest(exchange);
        } catch (Exception | StackOverflowError e) {
            String id = Failures.log(e);
            refuse(
                    exchange,
                    StatusCodes.INTERNAL_SERVER_ERROR,
                    "Something went wrong on the server; its log knows more under " + id);
        }
    }

    private static void refuse(HttpServerExchange exchange, int status, String message) {
        String code = code(status);
        Responses.sendError(exchange, status, ResponseMedia.GRAPHQL_RESPONSE, code, message);
    }

    private static String code(int status) {
        return switch (status) {
            case StatusCodes.REQUEST_URI_TOO_LARGE -> "LIMIT_EXCEEDED";
            case StatusCodes.INTERNAL_SERVER_ERROR -> "INTERNAL_ERROR";
            default -> "BAD_REQUEST";
        };
    }
}
