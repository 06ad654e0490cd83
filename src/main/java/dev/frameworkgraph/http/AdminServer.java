package dev.frameworkgraph.http;

import dev.frameworkgraph.reload.CatalogReloader;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;

/** A port of its own for operators, which clients of the API cannot reach. */
public final class AdminServer implements AutoCloseable {

    private static final int MAX_BODY_BYTES = 1024;
    private static final int MAX_HEADER_BYTES = 16 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Undertow undertow;

    private AdminServer(Undertow undertow) {
        this.undertow = undertow;
    }

    /**
     * Opens the port.
     *
     * @throws IOException when the port cannot be opened
     */
    public static AdminServer start(String host, int port, AdminToken token, CatalogReloader reloader)
            throws IOException {
        Undertow undertow = Undertow.builder()
                .addHttpListener(port, host)
                .setIoThreads(1)
                .setWorkerThreads(4)
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, (long) MAX_BODY_BYTES)
                .setServerOption(UndertowOptions.MAX_HEADER_SIZE, MAX_HEADER_BYTES)
                .setServerOption(UndertowOptions.REQUEST_PARSE_TIMEOUT, (int) PATIENCE.toMillis())
                .setServerOption(UndertowOptions.NO_REQUEST_TIMEOUT, (int) PATIENCE.toMillis())
                .setHandler(new AdminHandler(token, reloader))
                .build();
        try {
            undertow.start();
        } catch (RuntimeException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
        return new AdminServer(undertow);
    }

    /** The port that was really opened. */
    public int port() {
        return ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
    }

    @Override
    public void close() {
        undertow.stop();
    }
}
