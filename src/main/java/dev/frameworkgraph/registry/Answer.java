package dev.frameworkgraph.registry;

import org.jspecify.annotations.Nullable;

/**
 * What came back for a request, redirects followed.
 *
 * @param received bytes that came over the wire
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record Answer(
        int status,
        @Nullable String contentType,
        @Nullable String entityTag,
        @Nullable String lastModified,
        @Nullable String retryAfter,
        byte[] body,
        long received) {}
