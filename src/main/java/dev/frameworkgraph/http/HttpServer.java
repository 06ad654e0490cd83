package dev.frameworkgraph.http;

import dev.frameworkgraph.http.observation.Instruments;
import dev.frameworkgraph.http.observation.Observer;
import dev.frameworkgraph.http.subscription.Streams;
import dev.frameworkgraph.query.CurrentEngine;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.handlers.GracefulShutdownHandler;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.xnio.Options;

/** The listening server. */
public final class HttpServer {

    /** Undertow cuts what is past its own limits without a word; ours, which answer, lie well below. */
    private static final long ENTITY_FACTOR = 16;

    private final Undertow undertow;
    private final GracefulShutdownHandler underWay;
    private final Departure departure;
    private final Streams streams;

    private HttpServer(Undertow undertow, GracefulShutdownHandler underWay, Departure departure, Streams streams) {
        this.undertow = undertow;
        this.underWay = underWay;
        this.departure = departure;
        this.streams = streams;
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
        LoadSettings load = context.load();
        Instruments instruments = Instruments.create();
        Departure departure = new Departure();
        RequestReader reader = new RequestReader(settings.statusMode());
        Streams streams = new Streams(
                engine,
                context.subscriptions(),
                reader,
                settings.maxBodyBytes(),
                load.admission().waiting(),
                instruments.limits());
        GracefulShutdownHandler underWay = new GracefulShutdownHandler(
                Routes.of(engine, settings, context, departure, instruments, streams, reader));
        Undertow undertow = Undertow.builder()
                .setWorkerThreads(load.admission().running())
                .setSocketOption(Options.CONNECTION_HIGH_WATER, load.connections())
                .setSocketOption(Options.CONNECTION_LOW_WATER, load.connections())
                .addHttpListener(settings.port(), settings.host())
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, ENTITY_FACTOR * settings.maxBodyBytes())
                .setServerOption(
                        UndertowOptions.MAX_HEADER_SIZE, 2 * (settings.maxHeaderBytes() + settings.maxUrlBytes()))
                .setServerOption(UndertowOptions.MAX_HEADERS, 2 * settings.maxHeaders())
                .setServerOption(UndertowOptions.MAX_PARAMETERS, 16)
                .setServerOption(
                        UndertowOptions.BUFFER_PIPELINED_DATA, false) // lost when PipelinePause meets a closed one
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
                .setHandler(new Observer(instruments, context.logs(), departure.before(underWay)))
                .build();
        try {
            undertow.start();
        } catch (RuntimeException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
        ProcessMetrics.registerConnections(
                instruments.registry(), undertow.getListenerInfo().get(0).getConnectorStatistics());
        return new HttpServer(undertow, underWay, departure, streams);
    }

    /** The port that was really opened. */
    public int port() {
        return ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
    }

    /** Takes no more requests, waits for those under way, and closes. */
    public void stop(Duration patience) {
        stop(Duration.ZERO, patience);
    }

    /**
     * Says that it is not ready, and then does the same.
     *
     * @param notice how long requests are still answered, for balancers to send them elsewhere
     */
    public void stop(Duration notice, Duration patience) {
        departure.announce(notice);
        underWay.shutdown();
        streams.stop(patience);
        Departure.await(underWay, patience);
        undertow.stop();
    }
}
