package dev.frameworkgraph.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A page of somebody else: another origin, for it has another port, and a policy of its own. */
final class ForeignPage implements AutoCloseable {

    private static final String SCRIPT =
            "window.heights = []; addEventListener('message', event => heights.push([event.origin, event.data]));";

    private final HttpServer server;
    private volatile String body = "";
    private volatile String policy = "";

    ForeignPage() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            byte[] page =
                    ("<!DOCTYPE html><html lang=\"en\"><title>Elsewhere</title><link rel=\"icon\" href=\"data:,\">"
                                    + "<meta name=\"viewport\" content=\"width=device-width\">"
                                    + "<script>" + SCRIPT + "</script>" + body)
                            .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            if (!policy.isEmpty()) {
                exchange.getResponseHeaders().set("Content-Security-Policy", policy);
            }
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }

    /** By which a policy lets the script of the page run, which notes what frames tell it in {@code heights}. */
    static String scriptHash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(SCRIPT.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    void show(String html) {
        show(html, "");
    }

    /** @param contentSecurityPolicy empty for none */
    void show(String html, String contentSecurityPolicy) {
        body = html;
        policy = contentSecurityPolicy;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
