package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.http.admission.AdmissionSettings;
import dev.frameworkgraph.http.admission.BudgetSettings;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryLimits;
import dev.frameworkgraph.query.ShippedEngine;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many clients that send or read slowly, or not at all, take sockets; the others are answered, and the slow ones are closed. */
@Timeout(60)
class SlowClientsTest {

    private static final int CROWD = 200;
    private static final QueryEngine ENGINE = QueryEngine.of(ShippedEngine.GRAPH, QueryLimits.DEFAULTS);
    private static final String HEAD = "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";
    /** Its answer has 40 KB. */
    private static final String LARGE = "{\"query\":\"{frameworks(first: 100) {nodes {slug name summary "
            + "features(first: 40) {nodes {note}}}}}\"}";

    private final List<Socket> sockets = new ArrayList<>();

    private static TestServer start(Duration patience, int connections) {
        return TestServer.start(
                TestServer.settings(patience, patience, Duration.ofSeconds(60)),
                new LoadSettings(
                        new AdmissionSettings(2, 100, Duration.ofSeconds(10)),
                        BudgetSettings.DEFAULTS,
                        connections,
                        patience),
                ENGINE);
    }

    @AfterEach
    void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    /** Sends no more than this, reads nothing, and takes little into its buffers. */
    private Socket open(TestServer server, String bytes) throws IOException {
        Socket socket = new Socket();
        sockets.add(socket);
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static void assertAnswers(TestServer server) {
        assertThat(server.post("{\"query\":\"{catalog{revision}}\"}").statusCode())
                .isEqualTo(200);
        assertThat(server.post("{\"query\":\"{catalog{revision}}\",\"variables\":{\"v\":" + System.nanoTime() + "}}")
                        .statusCode())
                .isEqualTo(200);
    }

    private static void assertClosed(Socket socket) throws IOException {
        socket.setSoTimeout(30_000);
        try {
            socket.getInputStream().readAllBytes();
        } catch (SocketException e) {
            assertThat(e).hasMessageContaining("reset");
        }
    }

    private void assertSurvives(String bytes) throws IOException {
        try (TestServer server = start(Duration.ofSeconds(3), 4096)) {
            for (int client = 0; client < CROWD; client++) {
                open(server, bytes);
            }
            assertAnswers(server);
            for (Socket socket : sockets) {
                assertClosed(socket);
            }
            assertAnswers(server);
        }
    }

    @Test
    void halfHeads() throws IOException {
        assertSurvives(HEAD);
    }

    @Test
    void halfBodies() throws IOException {
        assertSurvives(HEAD + "Content-Length: 1000\r\n\r\n{\"query\":");
    }

    private Thread flood(TestServer server, String request) throws IOException {
        Socket socket = open(server, "");
        Thread sender = new Thread(() -> send(socket, request.repeat(50), 100_000));
        sender.setDaemon(true);
        sender.start();
        return sender;
    }

    /** One answer fits into the buffers of the system; so they ask for many, and go on asking until they are cut off. */
    @Test
    void answersThatNobodyReads() throws IOException, InterruptedException {
        String request = HEAD + "Content-Length: " + LARGE.length() + "\r\n\r\n" + LARGE;
        try (TestServer server = start(Duration.ofSeconds(3), 4096)) {
            List<Thread> senders = new ArrayList<>();
            for (int client = 0; client < 20; client++) {
                senders.add(flood(server, request));
            }
            assertAnswers(server);
            for (Thread sender : senders) {
                sender.join();
            }
            assertAnswers(server);
        }
    }

    @Test
    void requestsThatAreSentAllAtOnceLetOthersIn() throws IOException {
        try (TestServer server = start(Duration.ofSeconds(30), 4096)) {
            for (int client = 0; client < 20; client++) {
                flood(server, "GET /graphql?query=%7Bcatalog%7Brevision%7D%7D HTTP/1.1\r\nHost: a\r\n\r\n");
            }
            for (int request = 0; request < 20; request++) {
                assertAnswers(server);
            }
        }
    }

    private static void send(Socket socket, String bytes, int times) {
        try {
            for (int time = 0; time < times; time++) {
                socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            assertThat(e).isInstanceOf(SocketException.class); // closed, as it should be
        }
    }

    @Test
    void hundredsOfRequestsAtOnceAreAllAnswered() throws IOException {
        try (TestServer server = start(Duration.ofSeconds(30), 4096)) {
            String request = "GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n";
            Socket socket = open(server, "");
            Thread sender = new Thread(() -> send(
                    socket, request.repeat(499) + request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"), 1));
            sender.start();
            String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);

            assertThat(answers.split("HTTP/1.1 200 ", -1)).hasSize(501);
        }
    }

    @Test
    void connectionsBeyondTheBoundWaitUntilOneCloses() throws IOException {
        try (TestServer server = start(Duration.ofSeconds(2), 50)) {
            for (int client = 0; client < 100; client++) {
                open(server, HEAD);
            }

            assertAnswers(server);
        }
    }
}
