package dev.frameworkgraph.http;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of graphql-transport-ws that says what it is told to say. */
final class SocketClient implements AutoCloseable {

    static final String PROTOCOL = "graphql-transport-ws";
    private static final int PATIENCE_SECONDS = 20;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<String> closed = new CompletableFuture<>();
    private final WebSocket socket;

    private SocketClient(int port, String path, @Nullable String protocol, @Nullable String origin) {
        WebSocket.Builder builder = HTTP.newWebSocketBuilder();
        if (protocol != null) {
            builder.subprotocols(protocol);
        }
        if (origin != null) {
            builder.header("Origin", origin);
        }
        this.socket = builder.buildAsync(URI.create("ws://127.0.0.1:" + port + path), new Listener())
                .join();
    }

    /** Opens a socket and says nothing. */
    static SocketClient open(TestServer server) {
        return new SocketClient(server.port(), "/graphql", PROTOCOL, null);
    }

    static SocketClient open(TestServer server, String path, @Nullable String protocol, @Nullable String origin) {
        return new SocketClient(server.port(), path, protocol, origin);
    }

    /** Opens a socket up to the acknowledgement. */
    static SocketClient begin(TestServer server) {
        SocketClient client = open(server);
        client.say("{\"type\":\"connection_init\"}");
        if (!client.hear().at("/type").asString().equals("connection_ack")) {
            throw new AssertionError("not acknowledged");
        }
        return client;
    }

    /** The status of a handshake that is refused. */
    static int refusal(TestServer server, String origin) {
        try {
            open(server, "/graphql", PROTOCOL, origin).close();
            return 101;
        } catch (CompletionException e) {
            if (e.getCause() instanceof java.net.http.WebSocketHandshakeException refused) {
                return refused.getResponse().statusCode();
            }
            throw e;
        }
    }

    void say(String message) {
        socket.sendText(message, true).join();
    }

    void sayBytes(byte[] message) {
        socket.sendBinary(ByteBuffer.wrap(message), true).join();
    }

    void subscribe(String id, String document) {
        say("{\"type\":\"subscribe\",\"id\":\"" + id + "\",\"payload\":{\"query\":\"" + document + "\"}}");
    }

    /** The next message. */
    JsonNode hear() {
        try {
            JsonNode message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("nothing heard; closed: " + closed.getNow("no"));
            }
            return message;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The next message for an operation, of a type. */
    JsonNode hear(String type, String id) {
        JsonNode message = hear();
        if (!message.at("/type").asString().equals(type)
                || !message.at("/id").asString().equals(id)) {
            throw new AssertionError("expected " + type + " " + id + ", heard " + message);
        }
        return message.path("payload");
    }

    boolean hasHeardAll() {
        return messages.isEmpty();
    }

    /** How the server closed the socket: code and reason. */
    String closing() {
        return closed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Listener implements WebSocket.Listener {

        private final ByteArrayOutputStream text = new ByteArrayOutputStream();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket sender, CharSequence data, boolean last) {
            text.writeBytes(data.toString().getBytes(StandardCharsets.UTF_8));
            if (last) {
                messages.add(JsonMapper.shared().readTree(text.toString(StandardCharsets.UTF_8)));
                text.reset();
            }
            sender.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket sender, int code, String reason) {
            closed.complete(code + " " + reason);
            return null;
        }

        @Override
        public void onError(WebSocket sender, Throwable error) {
            closed.complete("error " + error);
        }
    }
}
