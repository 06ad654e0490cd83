package dev.frameworkgraph.http.observation;

import dev.frameworkgraph.query.OperationIdentity;
import dev.frameworkgraph.query.ResponseFacts;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Logs queries that ran for long, with the text of the document, by which alone many can be found; variables are left out. */
final class SlowQueries {

    private static final Logger LOGGER = System.getLogger("dev.frameworkgraph.slow");
    private static final int MAX_TEXT = 2_000;

    private final long thresholdNanos;

    /** @param threshold zero to log none */
    SlowQueries(Duration threshold) {
        this.thresholdNanos = threshold.isZero() ? Long.MAX_VALUE : threshold.toNanos();
    }

    void look(Observation observation) {
        if (observation.queryNanos() < thresholdNanos) {
            return;
        }
        ResponseFacts facts = observation.facts();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ms", RequestLog.milliseconds(observation.queryNanos()));
        fields.putAll(observation.names());
        OperationIdentity operation = facts.operation();
        if (operation != null) {
            fields.put("cost", facts.cost());
            fields.putAll(RequestLog.names(operation));
            String text = operation.document();
            fields.put("text", text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT) + "...");
        }
        LOGGER.log(Level.WARNING, "Slow query", fields);
    }
}
