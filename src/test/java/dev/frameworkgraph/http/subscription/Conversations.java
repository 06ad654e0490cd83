package dev.frameworkgraph.http.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.http.observation.Instruments;
import dev.frameworkgraph.query.CurrentEngine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Says things over a WebSocket as the server hears them, without a socket: each message is answered before the next one is heard. */
public final class Conversations {

    private static final int PATIENCE_SECONDS = 30;

    /** An operation tells its answer, and then that it was begun. */
    private static final int STEPS_OF_OPERATION = 2;

    private final Streams streams;
    private final RequestParser parser;
    private final BlockingQueue<Runnable> ioThread = new LinkedBlockingQueue<>();

    public Conversations(CurrentEngine engine, RequestParser parser) {
        this.parser = parser;
        this.streams = new Streams(
                engine,
                SubscriptionSettings.DEFAULTS,
                parser,
                Integer.MAX_VALUE,
                Integer.MAX_VALUE,
                Instruments.create().limits());
    }

    /**
     * What a server says.
     *
     * @param messages as JSON
     * @param closings codes of close frames
     */
    public record Said(List<String> messages, List<Integer> closings) {}

    /** What is answered until the server closes, or the client does after its last message; nothing is left of it then. */
    public Said hear(List<String> messages) throws InterruptedException {
        Said said = new Said(new ArrayList<>(), new ArrayList<>());
        Conversation conversation = new Conversation(
                streams,
                cost -> true,
                ioThread::add,
                message -> said.messages.add(
                        StandardCharsets.UTF_8.decode(message.json()).toString()),
                payload -> said.closings.add(code(payload)));
        for (String message : messages) {
            if (said.closings.isEmpty()) {
                hear(conversation, message, said);
            }
        }
        conversation.end();
        assertThat(streams.subscriptions()).isZero();
        return said;
    }

    private void hear(Conversation conversation, String message, Said said) throws InterruptedException {
        int before = said.messages.size();
        conversation.receive(message);
        boolean isSilent = said.messages.size() == before && said.closings.isEmpty();
        for (int step = 0; isSilent && isOperation(message) && step < STEPS_OF_OPERATION; step++) {
            Runnable next = ioThread.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            Objects.requireNonNull(next, () -> "no answer to " + message).run();
        }
    }

    /** Whatever is wrong with one is said at once; it is begun where nothing was. */
    private boolean isOperation(String message) {
        return parser.json(message).path("type").asString("").equals("subscribe");
    }

    private static int code(ByteBuffer payload) {
        assertThat(payload.remaining()).isBetween(Short.BYTES, 125);
        return payload.getShort();
    }
}
