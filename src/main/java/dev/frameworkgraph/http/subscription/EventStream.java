package dev.frameworkgraph.http.subscription;

import dev.frameworkgraph.query.QueryRequest;
import dev.frameworkgraph.query.QueryResponse;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.sse.ServerSentEventConnection;
import io.undertow.server.handlers.sse.ServerSentEventConnection.EventCallback;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;

/** One operation over an event stream, as graphql-sse has it in distinct connections mode; on the I/O thread of its connection. */
final class EventStream implements Client, OpenStream {

    private static final int CLOSING_SECONDS = 2;

    /** Calls back once an event has gone; one that could not has closed the connection. */
    private record Sent(Runnable gone) implements EventCallback {

        @Override
        public void done(
                ServerSentEventConnection sender, @Nullable String data, @Nullable String event, @Nullable String id) {
            gone.run();
        }

        @Override
        public void failed(
                ServerSentEventConnection sender,
                @Nullable String data,
                @Nullable String event,
                @Nullable String id,
                IOException failure) {
            IoUtils.safeClose(sender);
        }
    }

    private final Streams streams;
    private final HttpServerExchange exchange;
    private final ServerSentEventConnection connection;
    private final Outbox outbox;
    private boolean isEnding;
    private @Nullable Operation operation;
    private XnioExecutor.@Nullable Key timer;

    EventStream(Streams streams, HttpServerExchange exchange, ServerSentEventConnection connection) {
        this.streams = streams;
        this.exchange = exchange;
        this.connection = connection;
        this.outbox = streams.outbox(this::send);
    }

    void open(QueryRequest request, LongPredicate pay) {
        connection.addCloseTask(closed -> closed());
        exchange.addExchangeCompleteListener((completed, next) -> {
            closed();
            next.proceed();
        });
        if (!streams.opened(this)) {
            end();
            return;
        }
        long ping = streams.settings().pingTime().toMillis();
        connection.setKeepAliveTime(ping);
        timer = exchange.getIoThread().executeAtInterval(this::closeIfStuck, ping, TimeUnit.MILLISECONDS);
        operation = new Operation(request, pay, this);
        streams.begin(operation, () -> {});
    }

    private void closeIfStuck() {
        if (outbox.isStuck()) {
            giveUp();
        }
    }

    private void giveUp() {
        streams.gaveUp();
        cut();
    }

    private void cut() {
        IoUtils.safeClose(connection);
        IoUtils.safeClose(exchange.getConnection());
    }

    @Override
    public void next(QueryResponse event) {
        Streams.run(exchange.getIoThread(), () -> offer(new Message("next", null, event.body())));
    }

    @Override
    public void last(QueryResponse answer) {
        Streams.run(exchange.getIoThread(), () -> {
            offer(new Message("next", null, answer.body()));
            offer(new Message("complete", null, null));
            end();
        });
    }

    private void offer(Message message) {
        if (!isEnding && !outbox.offer(message)) {
            giveUp();
        }
    }

    private void send(Message message, Runnable sent) {
        connection.send(
                message.text(),
                message.type(),
                null,
                new Sent(() -> Streams.run(exchange.getIoThread(), () -> sent(sent))));
    }

    private void sent(Runnable sent) {
        sent.run();
        endIfSent();
    }

    /** Without the event that says so, unless it was sent: a client that was not told of an end comes back, here or elsewhere. */
    @Override
    public void goAway() {
        Streams.run(exchange.getIoThread(), this::end);
    }

    private void end() {
        if (!isEnding) {
            isEnding = true;
            exchange.getIoThread().executeAfter(this::cut, CLOSING_SECONDS, TimeUnit.SECONDS);
            endIfSent();
        }
    }

    private void endIfSent() {
        if (isEnding && outbox.isEmpty() && connection.isOpen()) {
            exchange.endExchange();
        }
    }

    private void closed() {
        isEnding = true;
        outbox.close();
        if (timer != null) {
            timer.remove();
        }
        if (operation != null) {
            streams.end(operation);
        }
        streams.closed(this);
    }
}
