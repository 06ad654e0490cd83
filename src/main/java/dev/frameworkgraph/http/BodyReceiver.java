package dev.frameworkgraph.http;

import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a whole body without blocking. A body that is there at once, as most are, costs no timer. */
final class BodyReceiver {

    private boolean ended;
    private @Nullable BodyTimer timer;

    private BodyReceiver() {}

    /**
     * Calls one of the two, on the thread that reads the connection; closes the connection when the body takes too long.
     *
     * @param failed the rest of the body is not waited for any longer than the whole would have been
     */
    static void receive(
            HttpServerExchange exchange, HttpSettings settings, Consumer<byte[]> whole, Consumer<IOException> failed) {
        new BodyReceiver().start(exchange, settings, whole, failed);
    }

    private void start(
            HttpServerExchange exchange, HttpSettings settings, Consumer<byte[]> whole, Consumer<IOException> failed) {
        exchange.getRequestReceiver().setMaxBufferSize(settings.maxBodyBytes());
        exchange.getRequestReceiver()
                .receiveFullBytes(
                        (received, body) -> {
                            stop();
                            whole.accept(body);
                        },
                        (received, failure) -> {
                            received.setPersistent(false);
                            failed.accept(failure);
                        });
        if (!ended) {
            timer = BodyTimer.start(exchange, settings.bodyTime());
        }
    }

    private void stop() {
        ended = true;
        if (timer != null) {
            timer.stop();
        }
    }
}
