package dev.frameworkgraph.attack;

import static dev.frameworkgraph.attack.Attack.raw;

import java.util.List;

/** HTTP that is broken, doubled or ambiguous, as it is used to smuggle a request past a proxy. */
final class FramingAttacks {

    private static final String HEAD =
            "POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n";
    private static final String BODY = "{\"query\":\"{__typename}\"}";
    private static final String CHUNKS = Integer.toHexString(BODY.length()) + "\r\n" + BODY + "\r\n0\r\n\r\n";
    private static final String HIDDEN = "GET /hidden HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final String GET = "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nConnection: close\r\n";

    private FramingAttacks() {}

    private static Attack framed(String name, String framing, String body) {
        return raw(name, HEAD + framing + "\r\n\r\n" + body);
    }

    private static Attack host(String name, String host) {
        return raw(name, GET + "Host: " + host + "\r\n\r\n");
    }

    private static Attack header(String name, String lines) {
        return raw(name, GET + "Host: localhost\r\n" + lines + "\r\n\r\n");
    }

    static List<Attack> all() {
        return List.of(
                framed("length and chunks", "Content-Length: 5\r\nTransfer-Encoding: chunked", CHUNKS + HIDDEN),
                framed("chunks and length", "Transfer-Encoding: chunked\r\nContent-Length: 5", CHUNKS + HIDDEN),
                framed("two lengths", "Content-Length: " + BODY.length() + "\r\nContent-Length: 5", BODY),
                framed("a list of lengths", "Content-Length: " + BODY.length() + ", 5", BODY),
                framed("a length with a sign", "Content-Length: +" + BODY.length(), BODY),
                framed("a negative length", "Content-Length: -1", BODY),
                framed("a hexadecimal length", "Content-Length: 0x18", BODY),
                framed("a length past 64 bits", "Content-Length: 99999999999999999999999", BODY),
                framed("a declared length of gigabytes", "Content-Length: 9000000000", BODY),
                framed("a length longer than the body", "Content-Length: 100", BODY),
                framed("a length shorter than the body", "Content-Length: 5", BODY + HIDDEN),
                framed("a space before the colon", "Transfer-Encoding : chunked", CHUNKS + HIDDEN),
                framed("a folded coding", "Transfer-Encoding:\r\n chunked", CHUNKS + HIDDEN),
                framed("a tab before the coding", "Transfer-Encoding:\tchunked", CHUNKS + HIDDEN),
                framed("a vertical tab before the coding", "Transfer-Encoding: \u000bchunked", CHUNKS + HIDDEN),
                framed("an unknown coding", "Transfer-Encoding: xchunked", CHUNKS + HIDDEN),
                framed("chunked, then identity", "Transfer-Encoding: chunked, identity", CHUNKS + HIDDEN),
                framed(
                        "two lines of codings",
                        "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                        CHUNKS + HIDDEN),
                framed("gzip as a coding", "Transfer-Encoding: gzip, chunked", CHUNKS + HIDDEN),
                framed("a chunk past 64 bits", "Transfer-Encoding: chunked", "FFFFFFFFFFFFFFFF1\r\n" + BODY),
                framed("a negative chunk", "Transfer-Encoding: chunked", "-5\r\n" + BODY + "\r\n0\r\n\r\n"),
                framed("a chunk without a size", "Transfer-Encoding: chunked", "\r\n" + BODY + "\r\n0\r\n\r\n"),
                framed("a chunk longer than it says", "Transfer-Encoding: chunked", "1\r\n" + BODY + "\r\n0\r\n\r\n"),
                framed("chunks ended by a bare line feed", "Transfer-Encoding: chunked", CHUNKS.replace("\r\n", "\n")),
                framed(
                        "an endless chunk extension",
                        "Transfer-Encoding: chunked",
                        "18;" + "a".repeat(300_000) + "\r\n" + BODY),
                framed(
                        "10,000 trailer fields",
                        "Transfer-Encoding: chunked",
                        CHUNKS.substring(0, CHUNKS.length() - 2) + "A: b\r\n".repeat(10_000) + "\r\n"),
                framed(
                        "300,000 chunks of a byte",
                        "Transfer-Encoding: chunked",
                        "1\r\n \r\n".repeat(300_000) + "0\r\n\r\n"),
                framed("an expectation nobody meets", "Expect: 200-maybe\r\nContent-Length: " + BODY.length(), BODY),
                framed("continue, with a huge length", "Expect: 100-continue\r\nContent-Length: 900000000", ""),
                header("a header of 100,000 bytes", "A: " + "a".repeat(100_000)),
                header("a header name of 100,000 bytes", "a".repeat(100_000) + ": b"),
                header("10,000 headers", "A: b\r\n".repeat(10_000) + "C: d"),
                header("5,000 cookies", "Cookie: " + "a=b; ".repeat(3_000)),
                header("1,000 lines of cookies", "Cookie: a=b\r\n".repeat(1_000) + "C: d"),
                header("a header without a colon", "nothing"),
                header("a header without a name", ": nothing"),
                header("a space in a header name", "A B: c"),
                header("a folded header", "A: b\r\n c"),
                header("a NUL in a header", "A: b\u0000c"),
                header("a bare carriage return in a header", "A: b\rB: c"),
                header("bytes past ASCII in a header", "A: \u00ff\u00fe\u00e9"),
                header("500 media types", "Accept: " + "a/b;q=0.1,".repeat(500) + "*/*"),
                header("a quality that is no number", "Accept: application/json;q=NaN"),
                header("2,000 entity tags", "If-None-Match: " + "\"a\",".repeat(2_000) + "\"b\""),
                header("1,000 ranges", "Range: bytes=" + "0-1,".repeat(1_000) + "2-3"),
                header(
                        "an upgrade to HTTP/2",
                        "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAAA"),
                header(
                        "a broken WebSocket",
                        "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: ?\r\nSec-WebSocket-Version: 99"),
                header("a forged address", "X-Forwarded-For: " + "1.2.3.4, ".repeat(1_000) + "::1"),
                raw("no host", GET + "\r\n"),
                raw("two hosts", GET + "Host: a\r\nHost: b\r\n\r\n"),
                host("an empty host", ""),
                host("a host with a space", "a b"),
                host("a host of 10,000 characters", "a".repeat(10_000)),
                host("a port past all ports", "localhost:99999"),
                host("half an IPv6 address", "[::1"),
                host("a host with a path", "localhost/../admin"),
                host("markup as a host", "<script>alert(1)</script>"),
                raw(
                        "another server's address",
                        "GET http://169.254.169.254/latest/meta-data HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
                raw("CONNECT", "CONNECT localhost:22 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
                raw(
                        "TRACE",
                        "TRACE /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: secret\r\n\r\n"),
                raw("OPTIONS *", "OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
                raw("DELETE", "DELETE /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
                raw("a method of 10,000 letters", "A".repeat(10_000) + " / HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                raw("a version of the future", "GET / HTTP/9.9\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
                raw("HTTP/0.9", "GET /\r\n\r\n"),
                raw("HTTP/1.0", "GET /health/live HTTP/1.0\r\n\r\n"),
                raw("the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
                raw(
                        "the beginning of TLS",
                        "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n"),
                raw("10,000 empty lines", "\r\n".repeat(10_000)),
                raw("random bytes", "\u0001\u0002\u00ff\u00fe\u0000".repeat(5_000) + "\r\n\r\n"),
                raw(
                        "lines ended by a bare line feed",
                        "GET /health/live HTTP/1.1\nHost: localhost\nConnection: close\n\n"),
                raw(
                        "500 requests at once",
                        "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(500) + GET
                                + "Host: localhost\r\n\r\n"),
                raw(
                        "a request hidden in a GET",
                        GET + "Host: localhost\r\nContent-Length: " + HIDDEN.length() + "\r\n\r\n" + HIDDEN));
    }
}
