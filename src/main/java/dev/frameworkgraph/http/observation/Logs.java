package dev.frameworkgraph.http.observation;

import dev.frameworkgraph.logging.LogFormat;
import dev.frameworkgraph.logging.LogLines;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is logged, and where to.
 *
 * @param events null when events go where this program does not look
 * @param requests a line for each; null for none
 * @param slowQuery queries that run as long are events; zero for none
 */
public record Logs(
        LogFormat format,
        @Nullable LogLines events,
        @Nullable LogLines requests,
        Duration slowQuery) implements AutoCloseable {

    /** For a server that nobody watches. */
    public static final Logs NONE = new Logs(LogFormat.TEXT, null, null, Duration.ZERO);

    List<LogLines> all() {
        return Stream.of(events, requests).filter(Objects::nonNull).toList();
    }

    /** Waits a moment for what was logged to be written. */
    @Override
    public void close() {
        all().forEach(LogLines::close);
    }
}
