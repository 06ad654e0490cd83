package dev.frameworkgraph.http;

import io.undertow.server.AbstractServerConnection;
import io.undertow.server.Connectors;
import io.undertow.server.ExchangeCompletionListener.NextListener;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;
import org.xnio.conduits.ConduitStreamSourceChannel;

/**
 * Ends a connection whose client is still sending a request that is answered already. A socket that is closed with bytes unread is
 * reset, and the answer may be lost on the way; so this sends the answer and its end, and throws away what comes until the client
 * closes too, or for a while.
 */
final class LingeringClose {

    private static final int MOST_READS_AT_ONCE = 64;

    private final AbstractServerConnection connection;
    private final NextListener next;
    private final ByteBuffer discarded = ByteBuffer.allocate(16 * 1024);
    private XnioExecutor.@Nullable Key clock;
    private boolean ended;

    private LingeringClose(AbstractServerConnection connection, NextListener next) {
        this.connection = connection;
        this.next = next;
    }

    /** To be called before the answer is sent, with which the connection ends; reads no more of the request. */
    static void after(HttpServerExchange exchange, Duration patience) {
        exchange.setPersistent(false);
        if (exchange.isRequestComplete()
                || !exchange.getConnection().isOpen()
                || !(exchange.getConnection() instanceof AbstractServerConnection connection)) {
            return;
        }
        exchange.addExchangeCompleteListener((answered, next) -> new LingeringClose(connection, next).start(patience));
        Connectors.terminateRequest(exchange);
    }

    private void start(Duration patience) {
        connection.clearChannel();
        clock = connection.getIoThread().executeAfter(this::end, patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            connection.getChannel().getSinkChannel().shutdownWrites();
            connection.getChannel().getSinkChannel().flush();
        } catch (IOException e) {
            end();
            return;
        }
        ConduitStreamSourceChannel source = connection.getChannel().getSourceChannel();
        source.setReadListener(this::discard);
        source.resumeReads();
    }

    private void discard(ConduitStreamSourceChannel source) {
        try {
            for (int reads = 0; reads < MOST_READS_AT_ONCE; reads++) {
                discarded.clear();
                int bytes = source.read(discarded);
                if (bytes < 0) {
                    end();
                }
                if (bytes <= 0) {
                    return;
                }
            }
        } catch (IOException e) {
            end();
        }
    }

    private void end() {
        if (ended) {
            return;
        }
        ended = true;
        if (clock != null) {
            clock.remove();
        }
        IoUtils.safeClose(connection);
        next.proceed();
    }
}
