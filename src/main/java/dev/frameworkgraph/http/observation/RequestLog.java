package dev.frameworkgraph.http.observation;

import dev.frameworkgraph.logging.LogFormat;
import dev.frameworkgraph.logging.LogLines;
import dev.frameworkgraph.logging.RequestLine;
import dev.frameworkgraph.query.OperationIdentity;
import io.undertow.server.HttpServerExchange;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a line for each request. What needs the exchange is taken at once, the rest is left to the thread that writes. */
final class RequestLog {

    private static final int MAX_PATH = 1_024;

    private final LogFormat format;
    private final LogLines lines;

    RequestLog(LogFormat format, LogLines lines) {
        this.format = format;
        this.lines = lines;
    }

    void add(HttpServerExchange exchange, Observation observation, long nanos) {
        Instant time = Instant.now();
        InetAddress client = exchange.getSourceAddress().getAddress();
        String method = exchange.getRequestMethod().toString();
        String path = exchange.getRequestURI();
        String protocol = exchange.getProtocol().toString();
        int status = exchange.getStatusCode();
        long bytes = exchange.getResponseBytesSent();
        Map<String, String> names = observation.names();
        lines.add(() -> format.request(new RequestLine(
                time,
                client == null ? "-" : client.getHostAddress(),
                method,
                path.length() <= MAX_PATH ? path : path.substring(0, MAX_PATH),
                protocol,
                status,
                bytes,
                fields(observation, status, nanos, names))));
    }

    private static Map<String, Object> fields(
            Observation observation, int status, long nanos, Map<String, String> names) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ms", milliseconds(nanos));
        fields.putAll(names);
        AnsweredBy by = observation.answeredBy();
        if (by != null) {
            fields.put("outcome", observation.outcome(status));
            fields.put("answeredBy", by.label());
        }
        if (observation.facts().limit() != null) {
            fields.put("limit", observation.facts().limit());
        }
        OperationIdentity operation = observation.facts().operation();
        if (operation != null) {
            fields.putAll(names(operation));
        }
        return fields;
    }

    /** By which an operation is found again. */
    static Map<String, String> names(OperationIdentity operation) {
        Map<String, String> names = new LinkedHashMap<>();
        if (operation.name() != null) {
            names.put("operation", operation.name());
        }
        names.put("document", operation.documentHash());
        return names;
    }

    /** To the microsecond. */
    static BigDecimal milliseconds(long nanos) {
        return BigDecimal.valueOf(nanos / 1_000, 3);
    }
}
