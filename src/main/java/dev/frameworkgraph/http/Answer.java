package dev.frameworkgraph.http;

import dev.frameworkgraph.query.QueryResponse.Outcome;
import dev.frameworkgraph.query.ResponseFacts;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is sent.
 *
 * @param facts for whoever watches
 * @param tag null for what is not to be asked for again
 * @param gzip whether the body is compressed
 * @param body never written to afterwards
 */
@SuppressWarnings("ArrayRecordComponent") // sent, never compared
record Answer(
        int status,
        String contentType,
        Outcome outcome,
        ResponseFacts facts,
        @Nullable String tag,
        boolean gzip,
        byte[] body) {}
