package dev.frameworkgraph.benchmark;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.handlers.PathHandler;
import io.undertow.util.Headers;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** The floor of the throughput benchmark: the HTTP server of the product, sending the bytes of files from memory. */
final class StaticBytes {

    private StaticBytes() {}

    /** Serves each file of a folder under its name; takes the port and the folder. */
    public static void main(String[] arguments) throws IOException {
        PathHandler paths = new PathHandler();
        try (var files = Files.list(Path.of(arguments[1]))) {
            for (Path file : files.sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                paths.addExactPath("/" + file.getFileName(), exchange -> {
                    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json; charset=utf-8");
                    exchange.setResponseContentLength(bytes.length);
                    exchange.getResponseSender().send(ByteBuffer.wrap(bytes));
                });
            }
        }
        Undertow.builder()
                .addHttpListener(Integer.parseInt(arguments[0]), "127.0.0.1")
                .setServerOption(UndertowOptions.ALWAYS_SET_DATE, true)
                .setHandler(paths)
                .build()
                .start();
    }
}
