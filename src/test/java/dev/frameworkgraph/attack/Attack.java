package dev.frameworkgraph.attack;

import java.nio.charset.StandardCharsets;

/**
 * One hostile request, as it goes over the wire.
 *
 * @param name what it tries
 */
@SuppressWarnings("ArrayRecordComponent") // sent, never compared
record Attack(String name, byte[] bytes) {

    /** Text of which each character is one byte. */
    static Attack raw(String name, String text) {
        return new Attack(name, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A POST of JSON to the endpoint. */
    static Attack body(String name, String json) {
        return body(name, json.getBytes(StandardCharsets.UTF_8), "Content-Type: application/json");
    }

    /** A POST to the endpoint with header fields of one's own, each ended by CR LF but the last. */
    static Attack body(String name, byte[] body, String headers) {
        byte[] head = ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers
                        + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] bytes = new byte[head.length + body.length];
        System.arraycopy(head, 0, bytes, 0, head.length);
        System.arraycopy(body, 0, bytes, head.length, body.length);
        return new Attack(name, bytes);
    }

    /** A document, with variables as JSON. */
    static Attack document(String name, String document, String variables) {
        return body(name, "{\"query\":" + quoted(document) + ",\"variables\":" + variables + "}");
    }

    static Attack document(String name, String document) {
        return document(name, document, "{}");
    }

    /** A GET of an address, as it stands. */
    static Attack address(String name, String address) {
        return raw(name, "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(character -> {
            if (character < ' ' || character == '"' || character == '\\' || Character.isSurrogate((char) character)) {
                json.append(String.format("\\u%04x", character));
            } else {
                json.append((char) character);
            }
        });
        return json.append('"').toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
