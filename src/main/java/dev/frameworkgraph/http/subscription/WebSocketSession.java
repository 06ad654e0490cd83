package dev.frameworkgraph.http.subscription;

import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.BufferedBinaryMessage;
import io.undertow.websockets.core.BufferedTextMessage;
import io.undertow.websockets.core.WebSocketCallback;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import java.io.Closeable;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;

/** The frames of one WebSocket: text for its conversation, signs of life, and the end. Everything happens on its I/O thread. */
final class WebSocketSession extends AbstractReceiveListener implements OpenStream {

    private static final int CLOSING_SECONDS = 2;

    /** Calls back once a frame has gone, or could not. */
    private record Sent(Runnable gone, Closeable channel) implements WebSocketCallback<Void> {

        @Override
        public void complete(WebSocketChannel sender, Void context) {
            gone.run();
        }

        @Override
        public void onError(WebSocketChannel sender, Void context, Throwable failure) {
            IoUtils.safeClose(channel);
        }
    }

    private final Streams streams;
    private final WebSocketChannel channel;
    private final Outbox outbox;
    private final Conversation conversation;
    private boolean isAlive = true;
    private boolean isAnswering;
    private boolean isClosing;
    private XnioExecutor.@Nullable Key initTimer;
    private XnioExecutor.@Nullable Key pingTimer;

    WebSocketSession(Streams streams, WebSocketChannel channel, LongPredicate pay) {
        this.streams = streams;
        this.channel = channel;
        this.outbox = streams.outbox(
                (message, sent) -> WebSockets.sendText(message.json(), channel, new Sent(sent, channel)));
        this.conversation = new Conversation(streams, pay, channel.getIoThread(), this::send, this::close);
    }

    /** @param isSpoken whether the client speaks our protocol */
    void open(boolean isSpoken) {
        channel.addCloseTask(closed -> closed());
        channel.getReceiveSetter().set(this);
        channel.resumeReceives();
        if (!streams.opened(this)) {
            close(ClosingCode.TRY_AGAIN_LATER.payload());
        } else if (!isSpoken) {
            close(ClosingCode.SUBPROTOCOL_NOT_ACCEPTABLE.payload());
        } else {
            startTimers();
        }
    }

    private void startTimers() {
        long init = streams.settings().initTime().toMillis();
        long ping = streams.settings().pingTime().toMillis();
        initTimer = channel.getIoThread().executeAfter(this::requireInit, init, TimeUnit.MILLISECONDS);
        pingTimer = channel.getIoThread().executeAtInterval(this::ping, ping, TimeUnit.MILLISECONDS);
    }

    private void requireInit() {
        if (!conversation.hasBegun()) {
            close(ClosingCode.INIT_TIMEOUT.payload());
        }
    }

    private void ping() {
        if (!isAlive) {
            IoUtils.safeClose(channel);
            return;
        }
        isAlive = false;
        WebSockets.sendPing(ByteBuffer.allocate(0), channel, null);
    }

    private void send(Message message) {
        if (!isClosing && !outbox.offer(message)) {
            streams.gaveUp();
            close(ClosingCode.TRY_AGAIN_LATER.payload("The client reads too slowly"));
        }
    }

    private void close(ByteBuffer payload) {
        if (isClosing) {
            return;
        }
        isClosing = true;
        conversation.end();
        outbox.close();
        WebSockets.sendClose(payload, channel, null);
        closeSoon();
    }

    /** The client may not read, or not answer. */
    private void closeSoon() {
        channel.getIoThread().executeAfter(() -> IoUtils.safeClose(channel), CLOSING_SECONDS, TimeUnit.SECONDS);
    }

    private void closed() {
        isClosing = true;
        conversation.end();
        outbox.close();
        if (initTimer != null && pingTimer != null) {
            initTimer.remove();
            pingTimer.remove();
        }
        streams.closed(this);
    }

    @Override
    public void goAway() {
        Streams.run(channel.getIoThread(), () -> close(ClosingCode.GOING_AWAY.payload()));
    }

    @Override
    protected void onFullTextMessage(WebSocketChannel sender, BufferedTextMessage message) {
        if (!isClosing) {
            conversation.receive(message.getData());
        }
    }

    @Override
    protected void onFullBinaryMessage(WebSocketChannel sender, BufferedBinaryMessage message) {
        message.getData().free();
        close(ClosingCode.BAD_MESSAGE.payload("Messages are text"));
    }

    /** A client that sends more pings than it reads pongs gets fewer pongs. */
    @Override
    protected void onFullPingMessage(WebSocketChannel sender, BufferedBinaryMessage message) {
        ByteBuffer data = WebSockets.mergeBuffers(message.getData().getResource());
        message.getData().free();
        if (!isAnswering && !isClosing) {
            isAnswering = true;
            WebSockets.sendPong(data, channel, new Sent(() -> isAnswering = false, channel));
        }
    }

    @Override
    protected void onFullPongMessage(WebSocketChannel sender, BufferedBinaryMessage message) {
        message.getData().free();
        isAlive = true;
    }

    /** The connection failed, or a frame broke the rules, for which Undertow has sent the close frame. */
    @Override
    protected void onError(WebSocketChannel sender, Throwable error) {
        isClosing = true;
        conversation.end();
        outbox.close();
        if (channel.isCloseFrameSent()) {
            channel.suspendReceives();
            closeSoon();
        } else {
            IoUtils.safeClose(channel);
        }
    }

    @Override
    protected long getMaxTextBufferSize() {
        return streams.maxMessageBytes();
    }

    @Override
    protected long getMaxBinaryBufferSize() {
        return streams.maxMessageBytes();
    }
}
