package dev.frameworkgraph.attack;

import static dev.frameworkgraph.attack.Attack.body;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Bodies that are not what they say, or more than they seem. */
final class BodyAttacks {

    private static final String GOOD = "{\"query\":\"{__typename}\"}";
    private static final String JSON = "Content-Type: application/json";
    private static final int BOMB_BYTES = 100_000_000;

    private BodyAttacks() {}

    private static Attack typed(String name, String contentType) {
        return body(name, GOOD.getBytes(StandardCharsets.UTF_8), "Content-Type: " + contentType);
    }

    private static Attack bytes(String name, int... bytes) {
        byte[] middle = new byte[bytes.length];
        for (int index = 0; index < bytes.length; index++) {
            middle[index] = (byte) bytes[index];
        }
        String text = new String(middle, StandardCharsets.ISO_8859_1);
        String json = "{\"query\":\"{frameworks(search:\\\"" + text + "\\\"){totalCount}}\"}";
        return body(name, json.getBytes(StandardCharsets.ISO_8859_1), JSON);
    }

    private static byte[] bomb(boolean gzip) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (var out = gzip ? new GZIPOutputStream(packed) : new DeflaterOutputStream(packed)) {
            byte[] spaces = " ".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
            for (int written = 0; written < BOMB_BYTES; written += spaces.length) {
                out.write(spaces);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static List<Attack> all() {
        return List.of(
                body("nothing", ""),
                body("null", "null"),
                body("a number", "1"),
                body("a string", "\"{__typename}\""),
                body("an empty list", "[]"),
                body("a batch of 1,000", "[" + (GOOD + ",").repeat(999) + GOOD + "]"),
                body("no JSON", "query={__typename}"),
                body("JSON cut off", "{\"query\":\"{__type"),
                body("more after the end", GOOD + GOOD),
                body("100,000 opening brackets", "[".repeat(100_000)),
                body("20,000 objects, one in the other", "{\"a\":".repeat(20_000)),
                body(
                        "extensions nested 10,000 deep",
                        "{\"query\":\"{a}\",\"extensions\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}"),
                body("a key twice", "{\"query\":\"{__typename}\",\"query\":\"{a}\"}"),
                body(
                        "a number of 100,000 digits",
                        "{\"query\":\"{a}\",\"variables\":{\"a\":" + "9".repeat(100_000) + "}}"),
                body("a number past all bounds", "{\"query\":\"{a}\",\"variables\":{\"a\":1e400000000}}"),
                body("a key of 100,000 characters", "{\"" + "k".repeat(100_000) + "\":1}"),
                body("20,000 keys", "{\"query\":\"{__typename}\"" + keys() + "}"),
                body("keys made to have one hash", "{\"query\":\"{__typename}\",\"variables\":{" + colliding() + "}}"),
                body("NaN", "{\"query\":\"{__typename}\",\"variables\":{\"a\":NaN}}"),
                body("comments and single quotes", "{/**/'query':'{__typename}'}"),
                body("a raw line feed in a string", "{\"query\":\"{\n__typename}\"}"),
                body("half a surrogate pair", "{\"query\":\"{frameworks(search:\\\"\\ud800\\\"){totalCount}}\"}"),
                body("a NUL", "{\"query\":\"{\\u0000__typename}\"}"),
                body("a byte order mark", "\ufeff" + GOOD),
                body("UTF-16", GOOD.getBytes(StandardCharsets.UTF_16), JSON),
                body("UTF-16 without a mark", GOOD.getBytes(StandardCharsets.UTF_16LE), JSON),
                bytes("a byte that UTF-8 never has", 0xFF),
                bytes("an overlong slash", 0xC0, 0xAF),
                bytes("an encoded surrogate", 0xED, 0xA0, 0x80),
                bytes("a sequence cut short", 0xE2, 0x82),
                bytes("a character past Unicode", 0xF5, 0x80, 0x80, 0x80),
                body("query is a number", "{\"query\":1}"),
                body("query is a list", "{\"query\":[\"{__typename}\"]}"),
                body("query is null", "{\"query\":null}"),
                body("operationName is an object", "{\"query\":\"{__typename}\",\"operationName\":{}}"),
                body("extensions are a string", "{\"query\":\"{__typename}\",\"extensions\":\"x\"}"),
                body(
                        "a hash that is a number",
                        "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":1}}}"),
                body(
                        "a hash of 100,000 characters",
                        "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + "a".repeat(100_000)
                                + "\"}}}"),
                body(
                        "another's hash",
                        "{\"query\":\"{__typename}\",\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\""
                                + "a".repeat(64) + "\"}}}"),
                body("a document id of rubbish", "{\"documentId\":\"../../../etc/passwd\"}"),
                body("one byte too many", "{\"query\":\"{__typename}\"" + " ".repeat(262_145 - GOOD.length()) + "}"),
                body("10 megabytes", "{\"query\":\"{__typename}\"" + " ".repeat(10_000_000) + "}"),
                body("a gzip bomb", bomb(true), JSON + "\r\nContent-Encoding: gzip"),
                body("a deflate bomb", bomb(false), JSON + "\r\nContent-Encoding: deflate"),
                body("gzip within gzip", bomb(true), JSON + "\r\nContent-Encoding: gzip, gzip"),
                body("an unknown compression", bomb(true), JSON + "\r\nContent-Encoding: br"),
                body("no media type", GOOD.getBytes(StandardCharsets.UTF_8), "X-Nothing: 1"),
                typed("text/plain", "text/plain"),
                typed("a form", "application/x-www-form-urlencoded"),
                typed("application/graphql", "application/graphql"),
                typed("a charset that is not UTF-8", "application/json; charset=utf-16"),
                typed("a media type of 8,000 characters", "application/json; a=" + "b".repeat(8_000)),
                typed("a wildcard", "*/*"),
                typed("a media type with a control character", "application/json\u000b"),
                body(
                        "a file upload",
                        "--b\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n{\"query\":\"{__typename}\"}\r\n--b--\r\n"
                                .getBytes(StandardCharsets.US_ASCII),
                        "Content-Type: multipart/form-data; boundary=b"));
    }

    private static String keys() {
        StringBuilder keys = new StringBuilder();
        for (int index = 0; index < 20_000; index++) {
            keys.append(",\"").append(index).append("\":0");
        }
        return keys.toString();
    }

    /** "Aa" and "BB" have one hash, and so has whatever is put together of them. */
    private static String colliding() {
        StringBuilder keys = new StringBuilder();
        for (int bits = 0; bits < 4_096; bits++) {
            keys.append(bits == 0 ? "\"" : ",\"");
            for (int bit = 0; bit < 12; bit++) {
                keys.append((bits >> bit & 1) == 0 ? "Aa" : "BB");
            }
            keys.append("\":0");
        }
        return keys.toString();
    }
}
