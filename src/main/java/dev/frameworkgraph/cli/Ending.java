package dev.frameworkgraph.cli;

import dev.frameworkgraph.http.HttpServer;
import dev.frameworkgraph.http.observation.Logs;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How serving ends: on SIGTERM with notice to balancers, on SIGINT, which comes from a terminal, without; what is under way is
 * finished in both. A second signal ends the process at once.
 */
final class Ending {

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final int STATUS_OF_SIGNALS = 128;
    private static final int INTERRUPT = 2;
    private static final int TERMINATE = 15;

    private final HttpServer server;
    private final Duration notice;
    private final Logs logs;
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile boolean interrupted;

    private Ending(HttpServer server, Duration notice, Logs logs) {
        this.server = server;
        this.notice = notice;
        this.logs = logs;
    }

    static void prepare(HttpServer server, Duration notice, Logs logs) {
        Ending ending = new Ending(server, notice, logs);
        Runtime.getRuntime().addShutdownHook(new Thread(ending::stop, "shutdown"));
        Signals.on("INT", () -> ending.end(INTERRUPT));
        Signals.on("TERM", () -> ending.end(TERMINATE));
    }

    private void stop() {
        server.stop(interrupted ? Duration.ZERO : notice, PATIENCE);
        logs.close();
    }

    private void end(int signal) {
        if (begun.getAndSet(true)) {
            Runtime.getRuntime().halt(STATUS_OF_SIGNALS + signal);
        }
        interrupted = signal == INTERRUPT;
        System.exit(STATUS_OF_SIGNALS + signal);
    }
}
