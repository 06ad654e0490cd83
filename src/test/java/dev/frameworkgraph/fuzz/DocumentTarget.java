package dev.frameworkgraph.fuzz;

import dev.frameworkgraph.http.JsonVariables;
import dev.frameworkgraph.query.BothExecutors;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A document, and after a line of three hyphens its variables as JSON. It is answered or refused under the limits of every day, by both
 * executors with the same bytes.
 */
final class DocumentTarget implements FuzzTarget {

    private final QueryEngine engine;

    DocumentTarget(QueryEngine engine) {
        this.engine = engine;
    }

    @Override
    public void accept(byte[] input) {
        String[] parts = new String(input, StandardCharsets.UTF_8).split("\n---\n", 2);
        QueryRequest request = new QueryRequest(
                parts[0], null, parts.length < 2 ? Map.of() : variables(parts[1]), Map.of("cost", true), false);
        Answers.require(BothExecutors.answer(engine, request).body());
    }

    private static Map<String, Object> variables(String json) {
        try {
            return JsonVariables.read(json);
        } catch (IllegalArgumentException e) {
            return Map.of();
        }
    }
}
