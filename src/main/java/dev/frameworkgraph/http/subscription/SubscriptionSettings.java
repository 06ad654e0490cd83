package dev.frameworkgraph.http.subscription;

import java.time.Duration;

/**
 * How many streams there may be, and how patient the server is with each.
 *
 * @param maxStreams WebSockets and event streams open at once; 0 for none
 * @param maxOperations under way on one WebSocket
 * @param maxUnreadMessages that wait for one client to read
 * @param maxUnreadBytes that wait for all clients together
 * @param initTime until a WebSocket has sent its first message
 * @param pingTime between signs of life that are sent; a client that does not answer one by the next is gone
 */
public record SubscriptionSettings(
        int maxStreams,
        int maxOperations,
        int maxUnreadMessages,
        long maxUnreadBytes,
        Duration initTime,
        Duration pingTime) {

    /** What a server allows unless told otherwise. */
    public static final SubscriptionSettings DEFAULTS =
            new SubscriptionSettings(1_000, 20, 64, 64 << 20, Duration.ofSeconds(10), Duration.ofSeconds(15));
}
