package dev.frameworkgraph.http;

import dev.frameworkgraph.http.observation.Observation;
import io.undertow.server.HttpServerExchange;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Logs what nobody expected. */
final class Failures {

    private static final Logger LOGGER = System.getLogger("dev.frameworkgraph.http");

    private Failures() {}

    /** The id under which the failure stands in the log. */
    static String log(HttpServerExchange exchange, Throwable failure) {
        return Observation.of(exchange).failed(() -> log(failure));
    }

    private static String log(Throwable failure) {
        String id = UUID.randomUUID().toString();
        LOGGER.log(Level.ERROR, "Unexpected failure " + id, failure);
        return id;
    }
}
