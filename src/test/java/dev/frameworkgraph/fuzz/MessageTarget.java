package dev.frameworkgraph.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.http.RequestReading;
import dev.frameworkgraph.http.subscription.Conversations;
import dev.frameworkgraph.http.subscription.Conversations.Said;
import dev.frameworkgraph.query.CurrentEngine;
import dev.frameworkgraph.query.QueryEngine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Messages of a client that speaks graphql-transport-ws, a line each. It gets messages of the protocol, in JSON, until the server closes
 * for a reason that is the client's.
 */
final class MessageTarget implements FuzzTarget {

    private static final int MAX_MESSAGES = 30;
    private static final Set<String> TYPES = Set.of("connection_ack", "pong", "next", "error", "complete");
    private static final Set<Integer> CLIENTS_FAULTS = Set.of(4400, 4401, 4409, 4429);

    private final Conversations conversations;

    MessageTarget(QueryEngine engine) {
        this.conversations = new Conversations(new CurrentEngine(engine), RequestReading.parser());
    }

    @Override
    public void accept(byte[] input) throws InterruptedException {
        List<String> messages = new String(input, StandardCharsets.UTF_8)
                .lines()
                .limit(MAX_MESSAGES)
                .toList();
        Said said = conversations.hear(messages);
        assertThat(CLIENTS_FAULTS).containsAll(said.closings());
        said.messages().forEach(MessageTarget::require);
    }

    private static void require(String json) {
        JsonNode message = JsonMapper.shared().readTree(json);
        String type = message.get("type").asString();
        assertThat(TYPES).contains(type);
        JsonNode payload = message.path("payload");
        if (type.equals("next")) {
            Answers.require(payload.toString().getBytes(StandardCharsets.UTF_8));
        } else if (type.equals("error")) {
            Answers.requireErrors(payload);
        }
    }
}
