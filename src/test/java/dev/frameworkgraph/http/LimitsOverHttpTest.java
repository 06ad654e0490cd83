package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is too large or malformed is refused, and the server goes on. */
class LimitsOverHttpTest {

    private static final TestServer SERVER = TestServer.start();
    private static final String QUERY = "/graphql?query=%7B__typename%7D";
    private static final String BODY = "{\"query\":\"{__typename}\"}";
    private static final String POST = String.join(
            "\r\n", "POST /graphql HTTP/1.1", "Host: a", "Connection: close", "Content-Type: application/json", "");
    private static final String GET = "GET " + QUERY + " HTTP/1.1\r\nConnection: close\r\n";

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @AfterEach
    void theServerGoesOn() {
        assertThat(SERVER.get(QUERY).statusCode()).isEqualTo(200);
    }

    private static int status(String response) {
        assertThat(response).startsWith("HTTP/1.1 ");
        return Integer.parseInt(response.substring(9, 12));
    }

    private static String padded(int bytes) {
        return BODY.substring(0, BODY.length() - 1) + " ".repeat(bytes - BODY.length()) + "}";
    }

    @ParameterizedTest
    @CsvSource({"262144, 200", "262145, 413", "1000000, 413"})
    void declaredBodiesHaveABound(int bytes, int status) {
        GraphQlAnswer answer = GraphQlAnswer.of(SERVER.post(padded(bytes)));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(status == 200 ? "none" : "LIMIT_EXCEEDED");
    }

    @ParameterizedTest
    @CsvSource({"262144, 200", "262145, 413", "1000000, 413"})
    void chunkedBodiesHaveTheSameBound(int bytes, int status) {
        byte[] body = padded(bytes).getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> response = SERVER.send(SERVER.request("/graphql", "Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

        assertThat(GraphQlAnswer.of(response).status()).isEqualTo(status);
    }

    /** All of it is sent before anything is read, as simple clients do; the answer is there all the same. */
    @RepeatedTest(20)
    void aClientThatSendsOnReadsTheRefusal() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), SERVER.port())) {
            OutputStream out = socket.getOutputStream();
            out.write((POST + "Content-Length: 2000000\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            for (int block = 0; block < 200; block++) {
                out.write(new byte[10_000]);
            }

            assertThat(status(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)))
                    .isEqualTo(413);
        }
    }

    @Test
    void chunkedBodiesAreRefusedWhereTheSettingSaysSo() {
        String body = "{\"query\": \"{ __typename }\"}";
        String chunked = "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(body.length()) + "\r\n" + body
                + "\r\n0\r\n\r\n";
        String whole = "Connection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        try (TestServer strict = TestServer.start(TestServer.refusingChunked())) {
            assertThat(status(strict.sendRaw(POST + chunked))).isEqualTo(411);
            assertThat(status(strict.sendRaw(POST + whole))).isEqualTo(200);
        }
    }

    @Test
    void oneLargeChunkHasTheSameBound() {
        String request = POST + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(300_000) + "\r\n"
                + padded(300_000) + "\r\n0\r\n\r\n";

        assertThat(status(SERVER.sendRaw(request))).isEqualTo(413);
    }

    @Test
    void aDeclaredSizeIsRefusedBeforeItArrives() {
        assertThat(status(SERVER.sendRaw(POST + "Content-Length: 9000000000\r\n\r\n{")))
                .isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({"8192, 200", "8193, 414", "12000, 414"})
    void addressesHaveABound(int bytes, int status) {
        String address = QUERY + "&a=" + "b".repeat(bytes - QUERY.length() - 3);

        assertThat(SERVER.get(address).statusCode()).isEqualTo(status);
    }

    @Test
    void aLongAddressIsRefusedAsAGraphQlAnswer() {
        GraphQlAnswer answer = GraphQlAnswer.of(SERVER.get("/" + "a".repeat(9000)));

        assertThat(answer.status()).isEqualTo(414);
        assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
    }

    @ParameterizedTest
    @CsvSource({"16000, 200", "16385, 431", "20000, 431", "40000, 431"})
    void headerFieldsHaveABoundTogether(int bytes, int status) {
        String response = SERVER.sendRaw(
                GET + "Host: a\r\nX-A: " + "a".repeat(bytes / 2) + "\r\nX-B: " + "b".repeat(bytes / 2) + "\r\n\r\n");

        assertThat(status(response)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"62, 200", "63, 431", "100, 431"})
    void headerFieldsAre64AtMost(int besideHostAndConnection, int status) {
        StringBuilder request = new StringBuilder(GET).append("Host: a\r\n");
        for (int index = 0; index < besideHostAndConnection; index++) {
            request.append("X-").append(index).append(": a\r\n");
        }

        assertThat(status(SERVER.sendRaw(request + "\r\n"))).isEqualTo(status);
    }

    @Test
    void oneHeaderFieldOnManyLinesCountsEachLine() {
        assertThat(status(SERVER.sendRaw(GET + "Host: a\r\n" + "X: a\r\n".repeat(63) + "\r\n")))
                .isEqualTo(431);
    }

    @Test
    void headersPastEveryBoundAreRefusedToo() {
        assertThat(status(SERVER.sendRaw(GET + "Host: a\r\nX: " + "a".repeat(60_000) + "\r\n\r\n")))
                .isBetween(400, 431);
    }

    @ParameterizedTest
    @CsvSource({
        "Content-Length: 23~Transfer-Encoding: chunked,           400",
        "Transfer-Encoding: chunked~Content-Length: 23,           400",
        "Content-Length: 23~Content-Length: 22,                   400",
        "Content-Length: -1,                                      400",
        "Content-Length: +23,                                     400",
        "Content-Length: 0x17,                                    400",
        "Content-Length: 23a,                                     400",
        "Transfer-Encoding: xchunked,                             501",
        "Transfer-Encoding: gzip,                                 501",
        "Transfer-Encoding: chunked~Transfer-Encoding: identity,  400",
        "Transfer-Encoding: chunked~Transfer-Encoding: chunked,   400",
        "Transfer-Encoding : chunked,                             400",
    })
    void whereABodyEndsIsNeverADoubt(String headers, int status) {
        String response =
                SERVER.sendRaw(POST + headers.replace("~", "\r\n") + "\r\n\r\n17\r\n" + BODY + "\r\n0\r\n\r\n");

        assertThat(status(response)).isEqualTo(status);
        assertThat(response).containsIgnoringCase("Connection: close");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello\r\n\r\n",
                "\r\n\r\n",
                "\u0000\r\n\r\n",
                "GET\r\n\r\n",
                "GET /health/live\r\n\r\n",
                "GET health/live HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /he\u0000alth HTTP/1.1\r\nHost: a\r\n\r\n",
                "G\u0000T / HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/2.0\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\u0000\r\nHost: a\r\n\r\n",
                "GET /graphql?query=%zz HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /graphql?query={__typename} HTTP/1.1\r\nHost: a\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nno colon\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nX-\u0000: a\r\n\r\n",
            })
    void garbageIsRefused(String bytes) {
        assertThat(status(SERVER.sendRaw(bytes))).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Host: a\r\nHost: b\r\n", "Host: a b\r\n", "Host: a:99999999\r\n", "Host: [::1\r\n"})
    void anAbsurdHostIsRefused(String host) {
        assertThat(status(SERVER.sendRaw(GET + host + "\r\n"))).isEqualTo(400);
    }

    @Test
    void theHostIsNeverSentBack() {
        for (String path : new String[] {"/", "/graphiql", "/graphql", "/nothing"}) {
            assertThat(SERVER.sendRaw("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                    .doesNotContain("evil");
        }
    }
}
