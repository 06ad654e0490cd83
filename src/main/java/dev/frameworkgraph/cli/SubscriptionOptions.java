package dev.frameworkgraph.cli;

import dev.frameworkgraph.http.subscription.SubscriptionSettings;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How many WebSockets and event streams there may be, and how patient the server is with them. */
final class SubscriptionOptions {

    @Option(
            names = "--max-streams",
            paramLabel = "N",
            defaultValue = "1000",
            description = "WebSockets and event streams open at once; 0 for none (default: ${DEFAULT-VALUE}).")
    private int maxStreams;

    @Option(
            names = "--max-stream-operations",
            paramLabel = "N",
            defaultValue = "20",
            description = "Operations under way on one WebSocket (default: ${DEFAULT-VALUE}).")
    private int maxOperations;

    @Option(
            names = "--max-unread-messages",
            paramLabel = "N",
            defaultValue = "64",
            description =
                    "Messages that wait for one client to read before it is given up (default: ${DEFAULT-VALUE}).")
    private int maxUnreadMessages;

    @Option(
            names = "--max-unread-mebibytes",
            paramLabel = "N",
            defaultValue = "64",
            description = "Mebibytes of messages that wait for all clients together (default: ${DEFAULT-VALUE}).")
    private int maxUnreadMebibytes;

    @Option(
            names = "--stream-init-seconds",
            paramLabel = "S",
            defaultValue = "10",
            description = "Seconds until a WebSocket has sent its first message (default: ${DEFAULT-VALUE}).")
    private int initSeconds;

    @Option(
            names = "--stream-ping-seconds",
            paramLabel = "S",
            defaultValue = "15",
            description =
                    "Seconds between signs of life on streams, less than the idle timeout; a WebSocket that has not answered"
                            + " one by the next is closed (default: ${DEFAULT-VALUE}).")
    private int pingSeconds;

    /** @param idleTime after which a connection without any sign of life is closed */
    SubscriptionSettings settings(Duration idleTime) {
        requirePositive("--max-stream-operations", maxOperations);
        requirePositive("--max-unread-messages", maxUnreadMessages);
        requirePositive("--max-unread-mebibytes", maxUnreadMebibytes);
        requirePositive("--stream-init-seconds", initSeconds);
        requirePositive("--stream-ping-seconds", pingSeconds);
        if (maxStreams < 0) {
            throw new CommandFailure(2, "--max-streams is 0 or more, not " + maxStreams);
        }
        if (pingSeconds >= idleTime.toSeconds()) {
            throw new CommandFailure(
                    2,
                    "--stream-ping-seconds, which is " + pingSeconds
                            + ", must be less than --idle-timeout-seconds, which is " + idleTime.toSeconds()
                            + ", or streams are closed as idle");
        }
        return new SubscriptionSettings(
                maxStreams,
                maxOperations,
                maxUnreadMessages,
                (long) maxUnreadMebibytes << 20,
                Duration.ofSeconds(initSeconds),
                Duration.ofSeconds(pingSeconds));
    }

    private static void requirePositive(String option, int value) {
        if (value < 1) {
            throw new CommandFailure(2, option + " is 1 or more, not " + value);
        }
    }
}
