package dev.frameworkgraph.http;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Variables of a query, given as text where there is no request. */
public final class JsonVariables {

    private JsonVariables() {}

    /**
     * Reads a JSON object.
     *
     * @throws IllegalArgumentException when the text is anything else
     */
    public static Map<String, Object> read(String json) {
        try {
            JsonNode node = JsonMapper.shared().readTree(json);
            if (node.isObject()) {
                return JsonValues.map(node);
            }
        } catch (JacksonException e) {
            // The same message: what is wrong with the JSON is seen in the text the user gave.
        }
        throw new IllegalArgumentException("Variables must be one JSON object, such as {\"slug\": \"flask\"}");
    }
}
