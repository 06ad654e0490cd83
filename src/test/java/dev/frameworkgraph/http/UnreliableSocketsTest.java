package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.http.subscription.SubscriptionSettings;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** WebSockets whose clients do not read, do not answer, or do not keep the rules of frames. */
@Timeout(60)
class UnreliableSocketsTest {

    private static final String INIT = "{\"type\":\"connection_init\"}";
    private static final String CHANGES = "subscription { catalogChanged { previous } }";
    private static final String LARGE =
            "{ __schema { types { name description fields { name description args { name description } } } } }";

    private final ChangingCatalog catalog = new ChangingCatalog();
    private TestServer server = start(SubscriptionSettings.DEFAULTS.pingTime());

    private TestServer start(Duration ping) {
        SubscriptionSettings settings = new SubscriptionSettings(10, 1_000, 4, 64 << 20, Duration.ofSeconds(10), ping);
        return TestServer.start(TestServer.settings(), settings, catalog.engine());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void awaitMetric(String sample) throws InterruptedException {
        while (server.get("/metrics").body().lines().noneMatch(sample::equals)) {
            Thread.sleep(20);
        }
    }

    @Test
    void whoDoesNotReadIsGivenUpAndDelaysNobody() throws InterruptedException {
        try (RawSocket deaf = RawSocket.open(server);
                SocketClient client = SocketClient.begin(server)) {
            client.subscribe("s", CHANGES);
            client.hear("next", "s");
            deaf.say(INIT);
            for (int number = 0; number < 200; number++) {
                deaf.say(
                        "{\"type\":\"subscribe\",\"id\":\"" + number + "\",\"payload\":{\"query\":\"" + LARGE + "\"}}");
            }
            catalog.change();
            client.hear("next", "s");
            awaitMetric("framework_graph_streams_too_slow_total 1.0");
            catalog.change();
            client.hear("next", "s");
            awaitMetric("framework_graph_streams 1.0");
            deaf.awaitEnd();
        }
    }

    @Test
    void whoDoesNotAnswerAPingIsGone() throws InterruptedException {
        server.close();
        server = start(Duration.ofMillis(150));
        try (RawSocket silent = RawSocket.open(server);
                SocketClient client = SocketClient.begin(server)) {
            silent.say(INIT);
            assertThat(silent.read().get()).isEqualTo((byte) RawSocket.TEXT);
            assertThat(silent.read().get()).isEqualTo((byte) RawSocket.PING);
            silent.awaitEnd();
            awaitMetric("framework_graph_streams 1.0");
            client.subscribe("s", CHANGES);
            client.hear("next", "s");
        }
    }

    @Test
    void textThatIsNotUtf8ClosesTheSocket() {
        assertThat(closingCode(RawSocket.TEXT, new byte[] {'"', (byte) 0xC3, 0x28, '"'}))
                .isEqualTo((short) 1007);
        assertThat(closingCode(RawSocket.TEXT, new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}))
                .isEqualTo((short) 1007);
    }

    @Test
    void framesOfNoKnownTypeCloseTheSocket() {
        assertThat(closingCode(3, new byte[0])).isEqualTo((short) 1002);
        assertThat(closingCode(RawSocket.PING, new byte[126])).isEqualTo((short) 1002);
    }

    @Test
    void aClosingHandshakeIsAnswered() {
        byte[] normal = ByteBuffer.allocate(2).putShort((short) 1000).array();
        assertThat(closingCode(RawSocket.CLOSE, normal)).isEqualTo((short) 1000);
    }

    private short closingCode(int type, byte[] content) {
        try (RawSocket socket = RawSocket.open(server)) {
            socket.send(type, content);
            ByteBuffer frame = socket.read();
            assertThat(frame.get()).isEqualTo((byte) RawSocket.CLOSE);
            short code = frame.getShort();
            socket.awaitEnd();
            return code;
        }
    }

    @Test
    void pingsOfTheClientAreAnswered() {
        try (RawSocket socket = RawSocket.open(server)) {
            socket.send(RawSocket.PING, new byte[] {1, 2, 3});

            assertThat(socket.read()).isEqualTo(ByteBuffer.wrap(new byte[] {10, 1, 2, 3}));
        }
    }

    @Test
    void anotherVersionOfTheProtocolIsNotSpoken() {
        String answer = server.sendRaw(String.join(
                "\r\n",
                "GET /graphql HTTP/1.1",
                "Host: a",
                "Upgrade: websocket",
                "Connection: close",
                "Sec-WebSocket-Version: 8",
                "Sec-WebSocket-Key: AAAA",
                "\r\n"));

        assertThat(answer).startsWith("HTTP/1.1 426 ").containsIgnoringCase("Sec-WebSocket-Version: 13");
    }
}
