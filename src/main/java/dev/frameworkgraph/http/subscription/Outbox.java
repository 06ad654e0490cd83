package dev.frameworkgraph.http.subscription;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Messages to one client: one is on its way, the others wait for it, in order. Bounded for the client by their number, and for all
 * clients by their bytes; a short message to a client that has read everything always goes. Used on the client's I/O thread only.
 */
final class Outbox {

    private static final int SHORT_BYTES = 4096;

    private final SubscriptionSettings settings;
    private final AtomicLong bytesOfAll;
    private final BiConsumer<Message, Runnable> wire;
    private final Deque<Message> waiting = new ArrayDeque<>();
    private @Nullable Message underWay;
    private int gone;
    private int goneBefore = -1;
    private boolean closed;

    /**
     * Sends nothing yet.
     *
     * @param bytesOfAll that wait in all outboxes
     * @param wire sends a message and runs the other, once, when it has gone, on the I/O thread
     */
    Outbox(SubscriptionSettings settings, AtomicLong bytesOfAll, BiConsumer<Message, Runnable> wire) {
        this.settings = settings;
        this.bytesOfAll = bytesOfAll;
        this.wire = wire;
    }

    /** Sends a message as soon as the client has read those before; false when the client reads too slowly for that. */
    boolean offer(Message message) {
        if (closed) {
            return true;
        }
        if (!hasRoom(message)) {
            return false;
        }
        bytesOfAll.addAndGet(message.bytes());
        if (underWay == null) {
            send(message);
        } else {
            waiting.add(message);
        }
        return true;
    }

    private boolean hasRoom(Message message) {
        boolean fits = bytesOfAll.get() + message.bytes() <= settings.maxUnreadBytes();
        return underWay == null
                ? fits || message.bytes() <= SHORT_BYTES
                : fits && waiting.size() < settings.maxUnreadMessages();
    }

    private void send(Message message) {
        underWay = message;
        wire.accept(message, () -> sent(message));
    }

    private void sent(Message message) {
        if (closed) {
            return;
        }
        gone++;
        bytesOfAll.addAndGet(-message.bytes());
        underWay = null;
        Message next = waiting.poll();
        if (next != null) {
            send(next);
        }
    }

    boolean isEmpty() {
        return underWay == null;
    }

    /** Whether the message that was under way when this was asked last still is. */
    boolean isStuck() {
        boolean stuck = underWay != null && gone == goneBefore;
        goneBefore = underWay == null ? -1 : gone;
        return stuck;
    }

    /** Forgets what waits. */
    void close() {
        if (closed) {
            return;
        }
        closed = true;
        waiting.forEach(message -> bytesOfAll.addAndGet(-message.bytes()));
        waiting.clear();
        if (underWay != null) {
            bytesOfAll.addAndGet(-underWay.bytes());
        }
    }
}
