package dev.frameworkgraph.logging;

import java.time.Instant;
import java.util.Map;

/**
 * What an access log says of one request.
 *
 * @param time when its answer ended
 * @param client its address
 * @param path as it was sent, without the query
 * @param bytes of the body of the answer
 * @param fields the rest, in their order
 */
public record RequestLine(
        Instant time,
        String client,
        String method,
        String path,
        String protocol,
        int status,
        long bytes,
        Map<String, ?> fields) {}
