package dev.frameworkgraph.http.admission;

import dev.frameworkgraph.http.observation.LimitCounts;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.SameThreadExecutor;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.xnio.XnioExecutor;

/**
 * Lets a number of requests run at once, and a number wait for their turn, in order and not for long; none of them keeps a thread
 * while it waits. Past both bounds it is better to say so at once: work that is begun late is answered late, or for nobody.
 */
public final class Admission {

    private static final Duration PATIENCE_AT_FIRST = Duration.ofSeconds(2);

    private final AdmissionSettings settings;
    private final Duration settlingTime;
    private final long begun = System.nanoTime();
    private final LimitCounts counts;
    private final Queue<Waiting> queue = new ArrayDeque<>();
    private int running;

    /**
     * Lets nobody in yet.
     *
     * @param settlingTime from now on, in which requests may wait for two seconds at least: Java is slow at what it has not done before,
     *     which is no overload and passes
     */
    public Admission(AdmissionSettings settings, Duration settlingTime, LimitCounts counts) {
        this.settings = settings;
        this.settlingTime = settlingTime;
        this.counts = counts;
    }

    /**
     * Has a request answered by a worker, now or soon, or refused. To be called while the exchange is handled, and last.
     *
     * @param answer its turn lasts until it returns, not until the client has read what it sent
     * @param refuse called instead, by a thread that may not be kept busy
     */
    public void run(HttpServerExchange exchange, HttpHandler answer, HttpHandler refuse) {
        Waiting request = new Waiting(exchange, answer, refuse);
        if (enter()) {
            exchange.dispatch(turn(request));
            return;
        }
        // Only once this call has ended may another thread go on with the exchange.
        exchange.dispatch(SameThreadExecutor.INSTANCE, () -> enterOrWait(request));
    }

    private synchronized boolean enter() {
        if (running >= settings.running()) {
            return false;
        }
        running++;
        return true;
    }

    private HttpHandler turn(Waiting request) {
        return exchange -> {
            try {
                request.takeAnswer().handleRequest(exchange);
            } finally {
                leave();
            }
        };
    }

    /** The turn passes to whoever waits longest. */
    private void leave() {
        Waiting next;
        synchronized (this) {
            next = queue.poll();
            if (next == null) {
                running--;
                return;
            }
        }
        next.stopClock();
        next.exchange.dispatch(turn(next));
    }

    private void enterOrWait(Waiting request) {
        boolean enters;
        boolean waits;
        synchronized (this) {
            enters = enter();
            waits = !enters && queue(request);
        }
        if (enters) {
            request.exchange.dispatch(turn(request));
        } else if (!waits) {
            refuse(request, Limit.WAITING);
        }
    }

    private boolean queue(Waiting request) {
        if (queue.size() >= settings.waiting()) {
            return false;
        }
        request.clock = request.exchange
                .getIoThread()
                .executeAfter(() -> giveUp(request), patience().toMillis(), TimeUnit.MILLISECONDS);
        return queue.add(request);
    }

    private Duration patience() {
        boolean isSettled = System.nanoTime() - begun > settlingTime.toNanos();
        return isSettled || settings.patience().compareTo(PATIENCE_AT_FIRST) > 0
                ? settings.patience()
                : PATIENCE_AT_FIRST;
    }

    private void giveUp(Waiting request) {
        boolean waits;
        synchronized (this) {
            waits = queue.remove(request);
        }
        if (waits) {
            refuse(request, Limit.WAITING_TIME);
        }
    }

    private void refuse(Waiting request, Limit limit) {
        counts.count(limit.label());
        Connectors.executeRootHandler(request.refuse, request.exchange);
    }

    /** A request before its turn. */
    private static final class Waiting {

        private final HttpServerExchange exchange;
        private final HttpHandler refuse;
        private @Nullable HttpHandler answer;
        private XnioExecutor.@Nullable Key clock;

        Waiting(HttpServerExchange exchange, HttpHandler answer, HttpHandler refuse) {
            this.exchange = exchange;
            this.answer = answer;
            this.refuse = refuse;
        }

        /** Only once: a worker holds on to what it ran last for as long as it has nothing else to do, and so to all that is in there. */
        HttpHandler takeAnswer() {
            HttpHandler taken = Objects.requireNonNull(answer);
            answer = null;
            return taken;
        }

        void stopClock() {
            if (clock != null) {
                clock.remove();
            }
        }
    }
}
