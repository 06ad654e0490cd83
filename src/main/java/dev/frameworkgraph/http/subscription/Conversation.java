package dev.frameworkgraph.http.subscription;

import dev.frameworkgraph.query.QueryResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.databind.JsonNode;

/**
 * What is said over one WebSocket, by the rules of graphql-transport-ws. Everything happens on its I/O thread, but for operations:
 * they begin on a worker, one after the other.
 */
final class Conversation {

    private static final Logger LOGGER = System.getLogger("dev.frameworkgraph.http");
    private static final int MAX_ID_LENGTH = 128;

    private final Streams streams;
    private final LongPredicate pay;
    private final Executor ioThread;
    private final Consumer<Message> send;
    private final Consumer<ByteBuffer> close;
    private final Map<String, Operation> operationsById = new LinkedHashMap<>();
    private final Deque<Operation> waiting = new ArrayDeque<>();
    private boolean begun;
    private boolean busy;

    /** @param close with the payload of a close frame */
    Conversation(
            Streams streams, LongPredicate pay, Executor ioThread, Consumer<Message> send, Consumer<ByteBuffer> close) {
        this.streams = streams;
        this.pay = pay;
        this.ioThread = ioThread;
        this.send = send;
        this.close = close;
    }

    /** Whether the client has said the first word that the protocol asks for. */
    boolean hasBegun() {
        return begun;
    }

    void receive(String text) {
        try {
            receive(streams.parser().json(text));
        } catch (IllegalArgumentException e) {
            close.accept(ClosingCode.BAD_MESSAGE.payload(Objects.requireNonNullElse(e.getMessage(), "")));
        } catch (RuntimeException | StackOverflowError e) {
            LOGGER.log(Level.ERROR, "Unexpected failure of a WebSocket", e);
            close.accept(ClosingCode.INTERNAL_ERROR.payload());
        }
    }

    private void receive(JsonNode message) {
        String type = text(message, "type");
        switch (type) {
            case "connection_init" -> begin(message);
            case "ping" -> send.accept(new Message("pong", null, payload(message)));
            case "pong" -> payload(message);
            case "subscribe" -> subscribe(message);
            case "complete" -> complete(text(message, "id"));
            default -> throw new IllegalArgumentException("Clients send no message of this type");
        }
    }

    private static String text(JsonNode message, String field) {
        JsonNode value = message.get(field);
        if (value == null || !value.isString() || value.stringValue().isEmpty()) {
            throw new IllegalArgumentException("A message needs \"" + field + "\", which is a string");
        }
        return value.stringValue();
    }

    private static byte @Nullable [] payload(JsonNode message) {
        JsonNode payload = message.get("payload");
        if (payload == null || payload.isNull()) {
            return null;
        }
        if (!payload.isObject()) {
            throw new IllegalArgumentException("\"payload\" must be an object");
        }
        return payload.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void begin(JsonNode message) {
        payload(message);
        if (begun) {
            close.accept(ClosingCode.TOO_MANY_INITS.payload());
            return;
        }
        begun = true;
        send.accept(new Message("connection_ack", null, null));
    }

    private void subscribe(JsonNode message) {
        if (!begun) {
            close.accept(ClosingCode.UNAUTHORIZED.payload());
            return;
        }
        String id = text(message, "id");
        if (id.length() > MAX_ID_LENGTH) {
            throw new IllegalArgumentException("\"id\" is longer than " + MAX_ID_LENGTH + " characters");
        }
        if (operationsById.containsKey(id)) {
            close.accept(ClosingCode.SUBSCRIBER_EXISTS.payload("Subscriber for " + id + " already exists"));
            return;
        }
        JsonNode payload = message.get("payload");
        if (payload == null || !payload.isObject()) {
            throw new IllegalArgumentException("\"payload\" must be an object");
        }
        byte[] quotedId = ('"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(id)) + '"')
                .getBytes(StandardCharsets.UTF_8);
        Operation operation = new Operation(streams.parser().request(payload), pay, new Answers(id, quotedId));
        if (operationsById.size() >= streams.settings().maxOperations()) {
            send.accept(new Message("error", quotedId, tooMany()));
            return;
        }
        operationsById.put(id, operation);
        waiting.add(operation);
        beginNext();
    }

    private byte[] tooMany() {
        int maximum = streams.settings().maxOperations();
        String errors = "[{\"message\":\"At most " + maximum + " operations may be under way on one connection\","
                + "\"extensions\":{\"code\":\"LIMIT_EXCEEDED\",\"limit\":\"stream-operations\",\"maximum\":" + maximum
                + "}}]";
        return errors.getBytes(StandardCharsets.US_ASCII);
    }

    private void beginNext() {
        Operation next = busy ? null : waiting.poll();
        if (next != null) {
            busy = true;
            streams.begin(next, () -> Streams.run(ioThread, this::begunOne));
        }
    }

    private void begunOne() {
        busy = false;
        beginNext();
    }

    private void complete(String id) {
        Operation operation = operationsById.remove(id);
        if (operation != null) {
            waiting.remove(operation);
            streams.end(operation);
        }
    }

    /** Ends all operations without a word. */
    void end() {
        waiting.clear();
        operationsById.values().forEach(streams::end);
        operationsById.clear();
    }

    /** Sends what an operation is answered. */
    private final class Answers implements Client {

        private final String id;
        private final byte[] quotedId;

        Answers(String id, byte[] quotedId) {
            this.id = id;
            this.quotedId = quotedId;
        }

        @Override
        public void next(QueryResponse event) {
            Streams.run(ioThread, () -> {
                if (isWanted()) {
                    send.accept(new Message("next", quotedId, event.body()));
                }
            });
        }

        @Override
        public void last(QueryResponse answer) {
            Streams.run(ioThread, () -> {
                if (isWanted()) {
                    operationsById.remove(id);
                    sendLast(answer);
                }
            });
        }

        private boolean isWanted() {
            Operation operation = operationsById.get(id);
            return operation != null && operation.isOf(this);
        }

        private void sendLast(QueryResponse answer) {
            if (answer.hasData()) {
                send.accept(new Message("next", quotedId, answer.body()));
                send.accept(new Message("complete", quotedId, null));
                return;
            }
            JsonNode errors = streams.parser()
                    .json(new String(answer.body(), StandardCharsets.UTF_8))
                    .get("errors");
            send.accept(new Message("error", quotedId, errors.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }
}
