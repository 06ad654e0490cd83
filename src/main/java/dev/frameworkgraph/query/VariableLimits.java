package dev.frameworkgraph.query;

import dev.frameworkgraph.query.error.QueryException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Bounds how much variables may carry: they are not seen by the limits of the document, and filters work on every value. */
final class VariableLimits {

    private VariableLimits() {}

    static void check(Map<String, Object> variables, QueryLimits limits) {
        if (variables.isEmpty()) {
            return;
        }
        Deque<Object> open = new ArrayDeque<>();
        open.add(variables);
        int values = 0;
        while (!open.isEmpty()) {
            Object value = open.pop();
            Collection<?> inner = value instanceof Map<?, ?> map
                    ? map.values()
                    : value instanceof Collection<?> collection ? collection : List.of();
            values += inner.size();
            if (values > limits.variableValues()) {
                throw QueryException.limit(
                        "variable-values",
                        limits.variableValues(),
                        "The variables have more than " + limits.variableValues() + " values");
            }
            for (Object item : inner) {
                if (item != null) {
                    open.push(item);
                }
            }
        }
    }
}
