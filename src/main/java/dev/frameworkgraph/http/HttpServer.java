package dev.frameworkgraph.http;

import dev.frameworkgraph.http.observation.Observer;
import dev.frameworkgraph.query.CurrentEngine;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.handlers.GracefulShutdownHandler;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;

/** The listening server. */
public final class HttpServer {

    /** Undertow cuts what is past its own limits without a word; ours, which answer, lie well below. */
    private static final long ENTITY_FACTOR = 16;

    private final Undertow undertow;
    private final GracefulShutdownHandler drain;

    private HttpServer(Undertow undertow, GracefulShutdownHandler drain) {
        this.undertow = undertow;
        this.drain = drain;
    }

    /** The same, with nothing around it. */
    public static HttpServer start(HttpSettings settings, CurrentEngine engine) throws IOException {
        return start(settings, engine, ServerContext.plain());
    }

    /**
     * Opens the port.
     *
     * @param engine the one to answer; asked once for each request
     * @throws IOException when the port cannot be opened
     */
    public static HttpServer start(HttpSettings settings, CurrentEngine engine, ServerContext context)
            throws IOException {
        PrometheusRegistry registry = new PrometheusRegistry();
        GracefulShutdownHandler drain = new GracefulShutdownHandler(Routes.of(engine, settings, context, registry));
        Undertow undertow = Undertow.builder()
                .addHttpListener(settings.port(), settings.host())
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, ENTITY_FACTOR * settings.maxBodyBytes())
                .setServerOption(
                        UndertowOptions.MAX_HEADER_SIZE, 2 * (settings.maxHeaderBytes() + settings.maxUrlBytes()))
                .setServerOption(UndertowOptions.MAX_HEADERS, 2 * settings.maxHeaders())
                .setServerOption(UndertowOptions.MAX_PARAMETERS, 16)
                .setServerOption(UndertowOptions.MAX_COOKIES, 32)
                .setServerOption(UndertowOptions.REQUEST_PARSE_TIMEOUT, (int)
                        settings.headerTime().toMillis())
                .setServerOption(UndertowOptions.NO_REQUEST_TIMEOUT, (int)
                        settings.idleTime().toMillis())
                .setServerOption(
                        UndertowOptions.IDLE_TIMEOUT, (int) settings.idleTime().toMillis())
                .setServerOption(UndertowOptions.ALWAYS_SET_DATE, true)
                .setServerOption(UndertowOptions.DECODE_URL, true)
                .setServerOption(UndertowOptions.ENABLE_STATISTICS, true)
                .setHandler(new Observer(registry, context.logs(), drain))
                .build();
        try {
            undertow.start();
        } catch (RuntimeException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
        ProcessMetrics.registerConnections(
                registry, undertow.getListenerInfo().get(0).getConnectorStatistics());
        return new HttpServer(undertow, drain);
    }

    /** The port that was really opened. */
    public int port() {
        return ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
    }

    /** Takes no more requests, waits for those under way, and closes. */
    public void stop(Duration patience) {
        drain.shutdown();
        try {
            drain.awaitShutdown(patience.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        undertow.stop();
    }
}
