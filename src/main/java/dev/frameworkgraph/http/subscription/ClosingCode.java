package dev.frameworkgraph.http.subscription;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Why the server closes a WebSocket: codes of RFC 6455 and of graphql-transport-ws. */
enum ClosingCode {
    GOING_AWAY(1001, "Going away"),
    TRY_AGAIN_LATER(1013, "Try again later"),
    BAD_MESSAGE(4400, "Invalid message"),
    UNAUTHORIZED(4401, "Unauthorized"),
    SUBPROTOCOL_NOT_ACCEPTABLE(4406, "Subprotocol not acceptable"),
    INIT_TIMEOUT(4408, "Connection initialisation timeout"),
    SUBSCRIBER_EXISTS(4409, "Subscriber already exists"),
    TOO_MANY_INITS(4429, "Too many initialisation requests"),
    INTERNAL_ERROR(4500, "Internal server error");

    private static final int MAX_REASON_BYTES = 123;

    private final short code;
    private final String reason;

    ClosingCode(int code, String reason) {
        this.code = (short) code;
        this.reason = reason;
    }

    /** The payload of a close frame with the usual reason. */
    ByteBuffer payload() {
        return payload(reason);
    }

    /** The payload of a close frame; a reason that is too long for one is left for the usual. */
    ByteBuffer payload(String given) {
        byte[] text = given.getBytes(StandardCharsets.UTF_8);
        byte[] shown = text.length <= MAX_REASON_BYTES ? text : reason.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Short.BYTES + shown.length)
                .putShort(code)
                .put(shown)
                .flip();
    }
}
