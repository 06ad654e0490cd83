package dev.frameworkgraph.http;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Sends whole answers. */
final class Responses {

    static final HttpString NO_SNIFF = new HttpString("X-Content-Type-Options");
    /** Read by proxies. */
    static final HttpString NO_BUFFER = new HttpString("X-Accel-Buffering");

    private Responses() {}

    static void send(HttpServerExchange exchange, int status, String contentType, byte[] body) {
        exchange.setStatusCode(status);
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, contentType).put(NO_SNIFF, "nosniff");
        exchange.setResponseContentLength(body.length);
        exchange.getResponseSender().send(ByteBuffer.wrap(body));
    }

    /** Whether the request only reads; if not, it is answered here. */
    static boolean isRead(HttpServerExchange exchange) {
        HttpString method = exchange.getRequestMethod();
        if (method.equals(Methods.GET) || method.equals(Methods.HEAD)) {
            return true;
        }
        exchange.getResponseHeaders().put(Headers.ALLOW, "GET, HEAD, OPTIONS");
        sendText(exchange, StatusCodes.METHOD_NOT_ALLOWED, "This can only be read.\n");
        return false;
    }

    static void sendText(HttpServerExchange exchange, int status, String text) {
        send(exchange, status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** A GraphQL answer that carries nothing but one error. */
    static void sendError(HttpServerExchange exchange, int status, ResponseMedia media, String code, String message) {
        String body = "{\"errors\":[{\"message\":" + JsonText.quote(message) + ",\"extensions\":{\"code\":\"" + code
                + "\"}}]}";
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store").remove(Headers.CONTENT_DISPOSITION);
        send(exchange, status, media.contentType(), body.getBytes(StandardCharsets.UTF_8));
    }
}
