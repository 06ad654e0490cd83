package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.http.subscription.RequestParser;
import dev.frameworkgraph.query.QueryRequest;
import java.util.Optional;

/** Requests as the server reads them, without a server. */
public final class RequestReading {

    private static final RequestReader READER = new RequestReader(StatusMode.STANDARD);

    private RequestReading() {}

    /** Empty when the body is refused, which must be the client's fault and said in words. */
    public static Optional<QueryRequest> body(byte[] body) {
        try {
            return Optional.of(READER.readBody(body));
        } catch (RefusedException e) {
            assertThat(e.status()).isBetween(400, 499);
            assertThat(e.text()).isNotBlank();
            return Optional.empty();
        }
    }

    /** For the messages of a WebSocket. */
    public static RequestParser parser() {
        return READER;
    }
}
