package dev.frameworkgraph.http;

import java.time.Duration;
import java.util.List;

/**
 * How the server listens and what it takes.
 *
 * @param port 0 for any free port
 * @param basePath put in front of every path; empty, or with a leading and without a trailing slash
 * @param corsOrigins origins whose pages may read answers; {@code *} for all, empty for none
 * @param maxBodyBytes of a request
 * @param maxUrlBytes of path and query
 * @param maxHeaderBytes of all header fields together
 * @param maxHeaders number of header fields
 * @param refuseChunked whether bodies must come with their length, for proxies that frame chunks loosely
 * @param answerCacheBytes of whole answers that are remembered; 0 for none
 * @param headerTime until the header fields are in
 * @param bodyTime until the body is in
 * @param idleTime until an idle connection is closed
 */
public record HttpSettings(
        String host,
        int port,
        String basePath,
        StatusMode statusMode,
        List<String> corsOrigins,
        int maxBodyBytes,
        int maxUrlBytes,
        int maxHeaderBytes,
        int maxHeaders,
        boolean refuseChunked,
        long answerCacheBytes,
        Duration headerTime,
        Duration bodyTime,
        Duration idleTime) {

    public HttpSettings {
        corsOrigins = List.copyOf(corsOrigins);
    }

    /** What a server does unless told otherwise, on a port of its own. */
    public static HttpSettings defaults(String host, int port) {
        return new HttpSettings(
                host,
                port,
                "",
                StatusMode.STANDARD,
                List.of("*"),
                256 * 1024,
                8 * 1024,
                16 * 1024,
                64,
                false,
                32 << 20,
                Duration.ofSeconds(10),
                Duration.ofSeconds(10),
                Duration.ofSeconds(60));
    }
}
