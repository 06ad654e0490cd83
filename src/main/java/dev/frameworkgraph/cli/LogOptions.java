package dev.frameworkgraph.cli;

import dev.frameworkgraph.http.observation.Logs;
import dev.frameworkgraph.logging.EventLog;
import dev.frameworkgraph.logging.LogFile;
import dev.frameworkgraph.logging.LogFormat;
import dev.frameworkgraph.logging.LogLines;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is logged, how and where to. */
final class LogOptions {

    private static final String STANDARD_OUTPUT = "-";
    private static final int ACCESS_LOG_LINES = 8_192;

    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How events and requests are logged: text or json (default: ${DEFAULT-VALUE}).")
    private LogFormat logFormat = LogFormat.TEXT;

    @Option(
            names = "--access-log",
            paramLabel = "FILE",
            description =
                    "Log every request to this file, or - for standard output; without it requests are counted, not logged.")
    private @Nullable String accessLog;

    @Option(
            names = "--slow-query-millis",
            paramLabel = "N",
            defaultValue = "500",
            description =
                    "Log queries that run as long as this, with their document; 0 for none (default: ${DEFAULT-VALUE}).")
    private int slowQueryMillis;

    /** Begins to log; events go to standard error. */
    Logs open() {
        if (slowQueryMillis < 0) {
            throw new CommandFailure(2, "--slow-query-millis is 0 or more, not " + slowQueryMillis);
        }
        LogLines requests = accessLog == null ? null : new LogLines("access", stream(accessLog), ACCESS_LOG_LINES);
        LogLines events = EventLog.install(logFormat, System.err);
        return new Logs(logFormat, events, requests, Duration.ofMillis(slowQueryMillis));
    }

    private static OutputStream stream(String file) {
        try {
            return file.equals(STANDARD_OUTPUT) ? System.out : new LogFile(Path.of(file));
        } catch (IOException e) {
            throw new CommandFailure(2, "--access-log: cannot write to " + file + ": " + e);
        }
    }
}
