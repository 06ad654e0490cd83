package dev.frameworkgraph.http.subscription;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to a client. Those who ask the same are sent the same payload, not a copy each.
 *
 * @param type as both protocols name it
 * @param id of the operation, as JSON; null where there is none
 * @param payload as JSON; null where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // sent once, never compared
record Message(String type, byte @Nullable [] id, byte @Nullable [] payload) {

    private static final int AROUND = 64;

    /** Roughly. */
    int bytes() {
        return AROUND + (id == null ? 0 : id.length) + (payload == null ? 0 : payload.length);
    }

    /** The message of graphql-transport-ws. */
    ByteBuffer json() {
        ByteBuffer json = ByteBuffer.allocate(bytes());
        json.put(ascii("{\"type\":\"" + type + '"'));
        if (id != null) {
            json.put(ascii(",\"id\":")).put(id);
        }
        if (payload != null) {
            json.put(ascii(",\"payload\":")).put(payload);
        }
        return json.put((byte) '}').flip();
    }

    /** The data of an event; empty where there is no payload. */
    String text() {
        return payload == null ? "" : new String(payload, StandardCharsets.UTF_8);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
