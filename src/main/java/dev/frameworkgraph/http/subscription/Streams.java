package dev.frameworkgraph.http.subscription;

import dev.frameworkgraph.http.admission.Limit;
import dev.frameworkgraph.http.observation.LimitCounts;
import dev.frameworkgraph.query.CurrentEngine;
import dev.frameworkgraph.query.QueryRequest;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.sse.ServerSentEventHandler;
import io.undertow.util.AttachmentKey;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import io.undertow.websockets.WebSocketProtocolHandshakeHandler;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.protocol.version13.Hybi13Handshake;
import io.undertow.websockets.spi.WebSocketHttpExchange;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;
import java.util.function.LongPredicate;

/**
 * Clients that are connected for as long as they like, over WebSocket and event streams. None of them has a thread: operations run
 * on a few workers, one of each WebSocket at a time, and all else of a client happens on its I/O thread.
 */
public final class Streams {

    private static final Logger LOGGER = System.getLogger("dev.frameworkgraph.http");
    private static final String PROTOCOL = "graphql-transport-ws";
    private static final AttachmentKey<LongPredicate> PAY = AttachmentKey.create(LongPredicate.class);

    private final SubscriptionSettings settings;
    private final RequestParser parser;
    private final int maxMessageBytes;
    private final int maxWaiting;
    private final LimitCounts counts;
    private final CatalogChanges changes;
    private final ThreadPoolExecutor announcer = Workers.of("catalog-changes", 1);
    private final ThreadPoolExecutor workers =
            Workers.of("streams", Runtime.getRuntime().availableProcessors());
    private final HttpHandler handshake = new WebSocketProtocolHandshakeHandler(
            List.of(new Hybi13Handshake(Set.of(PROTOCOL), false)), this::connected, Streams::refuseVersion);
    private final Semaphore room;
    private final Set<OpenStream> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong unreadBytes = new AtomicLong();
    private final LongAdder tooSlow = new LongAdder();
    private volatile boolean stopping;

    /**
     * Listens for catalogs from now on.
     *
     * @param maxMessageBytes of a message from a client
     * @param maxWaiting operations of all clients that wait for a worker
     */
    public Streams(
            CurrentEngine engine,
            SubscriptionSettings settings,
            RequestParser parser,
            int maxMessageBytes,
            int maxWaiting,
            LimitCounts counts) {
        this.settings = settings;
        this.maxWaiting = maxWaiting;
        this.counts = counts;
        this.parser = parser;
        this.maxMessageBytes = maxMessageBytes;
        this.changes = new CatalogChanges(engine, announcer);
        this.room = new Semaphore(settings.maxStreams());
    }

    private void connected(WebSocketHttpExchange exchange, WebSocketChannel channel) {
        new WebSocketSession(this, channel, Objects.requireNonNull(exchange.getAttachment(PAY)))
                .open(PROTOCOL.equals(channel.getSubProtocol()));
    }

    private static void refuseVersion(HttpServerExchange exchange) {
        exchange.setStatusCode(StatusCodes.UPGRADE_REQUIRED);
        exchange.getResponseHeaders().put(Headers.SEC_WEB_SOCKET_VERSION, "13").put(Headers.UPGRADE, "websocket");
        exchange.endExchange();
    }

    /** Whether one more client can connect. */
    public boolean hasRoom() {
        return !stopping && room.availablePermits() > 0;
    }

    /**
     * Turns a connection into a WebSocket.
     *
     * @param pay takes units of cost from the budget of the client, for as long as it is connected
     */
    public void connect(HttpServerExchange exchange, LongPredicate pay) throws Exception {
        exchange.putAttachment(PAY, pay);
        handshake.handleRequest(exchange);
    }

    /** Answers one request as a stream of events. */
    public void stream(HttpServerExchange exchange, QueryRequest request, LongPredicate pay) {
        try {
            new ServerSentEventHandler(
                            (connection, lastEventId) -> new EventStream(this, exchange, connection).open(request, pay))
                    .handleRequest(exchange);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends all streams, and waits until their clients know. */
    public void stop(Duration patience) {
        stopping = true;
        changes.stop();
        open.forEach(OpenStream::goAway);
        try {
            boolean allKnow = room.tryAcquire(settings.maxStreams(), patience.toMillis(), TimeUnit.MILLISECONDS);
            LOGGER.log(Level.DEBUG, allKnow ? "All streams have ended" : "Streams were cut");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        workers.shutdownNow();
        announcer.shutdownNow();
    }

    /** Connected now. */
    public int openStreams() {
        return open.size();
    }

    /** Subscriptions that wait for events. */
    public int subscriptions() {
        return changes.size();
    }

    /** Events of subscriptions told so far. */
    public long events() {
        return changes.events();
    }

    /** Clients that were given up because they did not read. */
    public long tooSlow() {
        return tooSlow.sum();
    }

    SubscriptionSettings settings() {
        return settings;
    }

    RequestParser parser() {
        return parser;
    }

    int maxMessageBytes() {
        return maxMessageBytes;
    }

    Outbox outbox(BiConsumer<Message, Runnable> wire) {
        return new Outbox(settings, unreadBytes, wire);
    }

    /** Whether there was room; if so, {@link #closed} follows. */
    boolean opened(OpenStream stream) {
        if (stopping || !room.tryAcquire()) {
            return false;
        }
        open.add(stream);
        if (stopping) {
            stream.goAway();
        }
        return true;
    }

    void closed(OpenStream stream) {
        if (open.remove(stream)) {
            room.release();
        }
    }

    void gaveUp() {
        tooSlow.increment();
    }

    /** Runs something on an I/O thread, or not at all once the server has ended. */
    static void run(Executor thread, Runnable action) {
        try {
            thread.execute(action);
        } catch (RejectedExecutionException e) {
            LOGGER.log(Level.DEBUG, "The server has ended", e);
        }
    }

    /** Begins an operation on a worker, or refuses it when too many wait for one; the other runs when its first answer was told. */
    void begin(Operation operation, Runnable begun) {
        if (workers.getQueue().size() > maxWaiting) {
            counts.count(Limit.WAITING.label());
            changes.refuse(operation);
            begun.run();
            return;
        }
        workers.execute(() -> {
            try {
                changes.begin(operation);
            } finally {
                begun.run();
            }
        });
    }

    void end(Operation operation) {
        changes.end(operation);
    }
}
